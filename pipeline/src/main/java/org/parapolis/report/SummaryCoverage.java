package org.parapolis.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
import org.parapolis.report.SummarySentence.Group;
import org.parapolis.report.SummarySentence.Lead;

/** How much text there is, of whom and when, and what is missing from the curves. */
final class SummaryCoverage {

  private final Headline headline;
  private final SummarySeries series;
  private final List<Coverage.Row> coverage;

  SummaryCoverage(Headline headline, SummarySeries series, List<Coverage.Row> coverage) {
    this.headline = headline;
    this.series = series;
    this.coverage = List.copyOf(coverage);
  }

  List<SummarySentence> sentences() {
    List<SummarySentence> sentences = new ArrayList<>();
    sentences.add(
        sentence(
            "size",
            "This run holds {}: {} in {}.",
            counted("documents", headline.documents(), "document", "documents"),
            counted("words", headline.words(), "word", "words"),
            counted("paragraphs", headline.paragraphs(), "paragraph", "paragraphs")));
    List<SummaryPhrase> bodies = series.bodies().stream().map(this::body).toList();
    if (bodies.isEmpty()) {
      sentences.add(
          sentence("bodies", "None is an adopted text with a day of adoption: there is no curve."));
      return sentences;
    }
    sentences.add(
        sentence("bodies", "Adopted texts by body: {}.", SummaryPhrase.joined(bodies, "; ")));
    undrawn(sentences);
    unread(sentences);
    missing(sentences);
    cutOff(sentences);
    empty(sentences);
    return sentences;
  }

  private SummaryPhrase body(String body) {
    List<SeriesPoint> years = series.of(SummarySeries.main(body));
    return SummaryPhrase.of(
        "{}, {}, {}",
        SummarySeries.name(body),
        SummaryPhrase.counted(
            SummaryNumber.sum(SeriesTable.TABLE, years, "documents"), "document", "documents"),
        SummaryTrends.span(years.get(0), years.get(years.size() - 1)));
  }

  private void undrawn(List<SummarySentence> sentences) {
    long drawn =
        series.of(SummarySeries.main(SeriesKey.ALL_BODIES)).stream()
            .mapToLong(SeriesPoint::documents)
            .sum();
    long undrawn = headline.documents() - drawn;
    if (undrawn > 0) {
      sentences.add(
          sentence(
              "undrawn",
              "{} of the documents {} in no curve: only adopted texts with a day of adoption do, and"
                  + " no corrections of others ({} without a day).",
              SummaryEnglish.whole(BigDecimal.valueOf(undrawn)),
              undrawn == 1 ? "stands" : "stand",
              SummaryNumber.ofRun("documents_undated", headline.undated())));
    }
  }

  private void unread(List<SummarySentence> sentences) {
    List<SummaryPhrase> parts = new ArrayList<>();
    if (headline.duplicates() > 0) {
      boolean one = headline.duplicates() == 1;
      parts.add(
          SummaryPhrase.of(
              "{} more {} counted, as a second copy of a text or in a language that is not coded",
              SummaryNumber.ofRun("documents_duplicate", headline.duplicates()),
              one ? "is not" : "are not"));
    }
    long failed = headline.failed();
    parts.add(
        failed == 0
            ? SummaryPhrase.of("no file failed to be read")
            : SummaryPhrase.of(
                "{} could not be read (failures.csv)",
                failed == 1
                    ? "one file or document"
                    : SummaryEnglish.whole(BigDecimal.valueOf(failed)) + " files or documents"));
    sentences.add(sentence("unread", "{}.", capital(SummaryPhrase.joined(parts, "; "))));
  }

  /** By the symbols' own numbering. */
  private void missing(List<SummarySentence> sentences) {
    Map<Numbering.Series, List<Coverage.Row>> known = new LinkedHashMap<>();
    coverage.stream()
        .filter(row -> !row.expected().isEmpty())
        .forEach(row -> known.computeIfAbsent(row.series(), s -> new ArrayList<>()).add(row));
    List<SummaryPhrase> parts = new ArrayList<>();
    known.forEach(
        (numbered, rows) -> {
          SummaryNumber missing = SummaryNumber.sum(CoverageTable.TABLE, rows, "missing");
          if (missing.value().signum() > 0) {
            parts.add(
                SummaryPhrase.of(
                    "{} of {} {} {}s",
                    missing,
                    SummaryNumber.sum(CoverageTable.TABLE, rows, "expected"),
                    numbered.name(),
                    numbered.kind().name().toLowerCase(Locale.ROOT)));
          }
        });
    if (!known.isEmpty()) {
      sentences.add(
          sentence(
              "missing",
              "Of the numbers that the texts themselves bear, {}. Texts behind the last number read"
                  + " are not known (coverage.csv).",
              parts.isEmpty()
                  ? "none is missing"
                  : SummaryPhrase.of("these are missing: {}", SummaryPhrase.joined(parts, ", "))));
    }
  }

  private static SummaryPhrase capital(SummaryPhrase phrase) {
    String text = phrase.text();
    return new SummaryPhrase(
        Character.toUpperCase(text.charAt(0)) + text.substring(1), phrase.numbers());
  }

  private void cutOff(List<SummarySentence> sentences) {
    List<SummaryPhrase> parts = years(point -> !point.isComplete());
    if (!parts.isEmpty()) {
      sentences.add(
          sentence(
              "cut-off",
              "The texts at hand begin or end within these years, which no verdict counts: {}.",
              SummaryPhrase.joined(parts, "; ")));
    }
  }

  private void empty(List<SummarySentence> sentences) {
    List<SummaryPhrase> parts = years(point -> point.documents() == 0);
    if (!parts.isEmpty()) {
      sentences.add(
          sentence(
              "gaps",
              "Years without any text at hand, which are gaps and not zeros: {}.",
              SummaryPhrase.joined(parts, "; ")));
    }
  }

  private List<SummaryPhrase> years(Predicate<SeriesPoint> which) {
    List<SummaryPhrase> parts = new ArrayList<>();
    for (String body : series.bodies()) {
      List<Integer> years =
          series.of(SummarySeries.main(body)).stream()
              .filter(which)
              .map(point -> point.period().number())
              .toList();
      if (!years.isEmpty()) {
        parts.add(SummaryPhrase.of("{} {}", SummarySeries.name(body), SummaryEnglish.years(years)));
      }
    }
    return parts;
  }

  private static SummaryPhrase counted(String field, long count, String one, String many) {
    return SummaryPhrase.counted(SummaryNumber.ofRun(field, count), one, many);
  }

  private static SummarySentence sentence(String id, String pattern, Object... parts) {
    return new SummarySentence(id, Group.COVERAGE, Lead.all(), SummaryPhrase.of(pattern, parts));
  }
}
