package org.parapolis.report;

import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.SeriesPoint;
import org.parapolis.report.SummarySentence.Group;
import org.parapolis.report.SummarySentence.Lead;

/** What a reader must know before quoting any sentence. */
final class SummaryCaution {

  private final SummarySeries series;

  SummaryCaution(SummarySeries series) {
    this.series = series;
  }

  List<SummarySentence> sentences() {
    List<SummarySentence> sentences = new ArrayList<>();
    few(sentences);
    sentences.add(
        sentence(
            "intervals",
            "An interval shows how far a number hangs on single texts: it is mostly found by drawing the"
                + " texts anew with replacement. It does not show errors in finding and coding"
                + " mentions."));
    sentences.add(
        sentence(
            "verdicts",
            "A verdict comes from the Mann-Kendall test over complete years; {} tested at once, and q is p adjusted for that and for neighbouring years that are alike. A series rises or falls"
                + " where q is under .05; “no trend” is not proof that nothing changed.",
            SummaryPhrase.counted(
                SummaryNumber.filled(TrendTable.TABLE, series.findings().trends(), "q"),
                "series was",
                "series were")));
    sentences.add(
        sentence(
            "bodies",
            "Bodies write different kinds of text, so their levels say little about whose language is"
                + " kinder to LRGs. No sentence here speaks of causes."));
    return sentences;
  }

  private void few(List<SummarySentence> sentences) {
    List<SummaryPhrase> parts = new ArrayList<>();
    for (String body : series.bodies()) {
      List<Integer> years =
          series.of(SummarySeries.main(body)).stream()
              .filter(point -> point.documents() > 0)
              .filter(point -> point.flags().contains(SeriesPoint.FEW_MENTIONS))
              .map(point -> point.period().number())
              .toList();
      if (!years.isEmpty()) {
        parts.add(SummaryPhrase.of("{} {}", SummarySeries.name(body), SummaryEnglish.years(years)));
      }
    }
    if (!parts.isEmpty()) {
      sentences.add(
          sentence(
              "few",
              "Fewer than five core mentions stand in these years, so one text can turn them: {}.",
              SummaryPhrase.joined(parts, "; ")));
    }
  }

  private static SummarySentence sentence(String id, String pattern, Object... parts) {
    return new SummarySentence(id, Group.CAUTION, Lead.all(), SummaryPhrase.of(pattern, parts));
  }
}
