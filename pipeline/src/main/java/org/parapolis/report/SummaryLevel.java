package org.parapolis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapolis.model.Measure;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
import org.parapolis.report.SummarySentence.Group;
import org.parapolis.report.SummarySentence.Lead;

/** How often local and regional governments are named, in all and by body of late. */
final class SummaryLevel {

  private final Headline headline;
  private final SummarySeries series;

  SummaryLevel(Headline headline, SummarySeries series) {
    this.headline = headline;
    this.series = series;
  }

  List<SummarySentence> sentences() {
    List<SummarySentence> sentences = new ArrayList<>();
    sentences.add(
        new SummarySentence(
            "all",
            Group.LEVEL,
            Lead.all(),
            SummaryPhrase.of(
                "Local and regional governments (LRGs) are named {} as actors: authorities,"
                    + " officials and their networks (the core set). With ideas that imply them, such"
                    + " as decentralization, there are {} (extended); with places, scales and urban"
                    + " matters, {} (broad). In cited titles stand {} more, in none of these sets.",
                SummaryPhrase.counted(mentions("core"), "time", "times"),
                SummaryPhrase.counted(mentions("extended"), "mention", "mentions"),
                mentions("broad"),
                mentions("citation"))));
    List<SummaryPhrase> none = new ArrayList<>();
    for (String body : series.bodies()) {
      latest(body)
          .ifPresentOrElse(
              point -> add(sentences, point),
              () -> none.add(SummaryPhrase.of(SummarySeries.name(body))));
    }
    if (!none.isEmpty()) {
      sentences.add(
          new SummarySentence(
              "none",
              Group.LEVEL,
              Lead.all(),
              SummaryPhrase.of(
                  "{}: no year is complete, so no level is given.", SummaryEnglish.list(none))));
    }
    return sentences;
  }

  private SummaryNumber mentions(String set) {
    return SummaryNumber.ofRun("mentions." + set, headline.mentions().getOrDefault(set, 0L));
  }

  /** The last complete five years, else the last complete year. */
  private Optional<SeriesPoint> latest(String body) {
    return series
        .lastComplete(
            key(PeriodType.FIVE_YEARS, body, SummarySeries.CORE, Measure.MENTIONS_PER_10000_WORDS))
        .or(() -> series.lastComplete(SummarySeries.main(body)));
  }

  private static SeriesKey key(PeriodType type, String body, String set, Measure measure) {
    return SummarySeries.key(type, body, set, measure);
  }

  private void add(List<SummarySentence> sentences, SeriesPoint point) {
    String body = point.key().body();
    String head = SummarySeries.name(body) + ", " + point.period().label();
    sentences.add(
        new SummarySentence(
            body + ".words",
            Group.LEVEL,
            Lead.of(point),
            SummaryPhrase.of(
                "{}: per 10,000 words, core mentions {}, extended {}, broad {}.",
                head,
                SummaryValue.full(point),
                beside(point, "extended", Measure.MENTIONS_PER_10000_WORDS),
                beside(point, "broad", Measure.MENTIONS_PER_10000_WORDS))));
    if (point.period().type() == PeriodType.FIVE_YEARS) {
      spread(sentences, point, head);
    }
  }

  /** Of a single year it would say little. */
  private void spread(List<SummarySentence> sentences, SeriesPoint point, String head) {
    sentences.add(
        new SummarySentence(
            point.key().body() + ".spread",
            Group.LEVEL,
            Lead.of(point),
            SummaryPhrase.of(
                "{}: a core mention stands in {} of 100 documents and in {} of 100 paragraphs.",
                head,
                beside(point, SummarySeries.CORE, Measure.DOCUMENTS_PER_100),
                beside(point, SummarySeries.CORE, Measure.PARAGRAPHS_PER_100))));
  }

  private SummaryPhrase beside(SeriesPoint point, String set, Measure measure) {
    return series
        .beside(point, key(point.period().type(), point.key().body(), set, measure))
        .map(SummaryValue::brief)
        .orElseThrow();
  }
}
