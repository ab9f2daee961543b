package org.parapolis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parapolis.model.Measure;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesPoint;
import org.parapolis.model.SeriesTrend;

/** What a reader should know beside a verdict. */
final class SummaryTrendDetails {

  /** From here on the likeness of neighbouring years is worth a word. */
  private static final double ALIKE = 0.2;

  private static final double SIGNIFICANT = 0.05;

  private final SummarySeries series;
  private final SeriesTrend trend;
  private final String name;
  private final List<SummarySentence> sentences = new ArrayList<>();

  SummaryTrendDetails(SummarySeries series, SeriesTrend trend, String name) {
    this.series = series;
    this.trend = trend;
    this.name = name;
  }

  /**
   * All of a series that rises or falls.
   *
   * @param years its complete ones
   */
  List<SummarySentence> all(List<SeriesPoint> years) {
    ends();
    highest(years);
    change();
    alike(years);
    sentences.addAll(others());
    return List.copyOf(sentences);
  }

  private static boolean hasGap(List<SeriesPoint> years) {
    int first = years.get(0).period().number();
    return years.get(years.size() - 1).period().number() - first >= years.size();
  }

  private void alike(List<SeriesPoint> years) {
    Double alike = trend.test() == null ? null : trend.test().autocorrelation();
    if (hasGap(years)) {
      say(
          "alike",
          "{}: years are left out, so it cannot be told whether neighbouring years are alike; if they"
              + " are, this is surer than it should be.",
          name);
    } else if (alike != null && alike >= ALIKE) {
      say(
          "alike",
          "{}: neighbouring years are alike (autocorrelation {}), which makes a test surer than it"
              + " should be; corrected for that, p {} becomes p {}. The slope's interval{} not corrected.",
          name,
          SummaryTrends.cell(trend, "autocorrelation", value -> SummaryEnglish.decimal(value, 2)),
          SummaryTrends.cell(trend, "p", SummaryEnglish::probability),
          SummaryTrends.cell(trend, "p_corrected", SummaryEnglish::probability),
          isChange() ? " and Pettitt's p are" : " is");
    }
  }

  private boolean isChange() {
    return trend.test() != null && trend.test().changeP() < SIGNIFICANT;
  }

  private void change() {
    if (isChange()) {
      say(
          "change",
          "{}: the level before and after differs most at the end of {} (Pettitt p {}); a steady"
              + " slope has such a point too.",
          name,
          trend.test().changeAt(),
          SummaryTrends.cell(trend, "change_p", SummaryEnglish::probability));
    }
  }

  private void ends() {
    List<SeriesPoint> fives =
        series.complete(
            SummarySeries.key(
                PeriodType.FIVE_YEARS,
                trend.key().body(),
                trend.key().set(),
                Measure.MENTIONS_PER_10000_WORDS));
    if (fives.size() > 1) {
      SeriesPoint first = fives.get(0);
      SeriesPoint last = fives.get(fives.size() - 1);
      say(
          "ends",
          "{}: {} per 10,000 words in {}, {} in {}; the intervals {}.",
          name,
          SummaryValue.full(first),
          first.period().label(),
          SummaryValue.brief(last),
          last.period().label(),
          SummaryValue.overlap(first, last) ? "overlap" : "do not overlap");
    }
  }

  private void highest(List<SeriesPoint> years) {
    SeriesPoint highest = SummaryTrends.extreme(years, Comparator.naturalOrder());
    SeriesPoint last = years.get(years.size() - 1);
    if (highest.equals(last)) {
      say(
          "highest",
          "{}: the last complete year, {}, is the highest, with {}.",
          name,
          last.period().label(),
          SummaryValue.full(last));
    } else {
      say(
          "highest",
          "{}: the highest year is {}, with {}; the last complete year, {}, has {}.",
          name,
          SummaryTrends.label(highest, years),
          SummaryValue.full(highest),
          last.period().label(),
          SummaryValue.brief(last));
    }
  }

  /** Whether the other sets and measures say the same. */
  List<SummarySentence> others() {
    List<String> verdicts =
        series.whole(trend.key().body()).stream()
            .map(each -> each.verdict() == null ? "" : each.verdict())
            .toList();
    if (verdicts.size() < 2) {
      return List.of();
    }
    List<SummaryPhrase> parts = new ArrayList<>();
    count(verdicts, "rising", "rises", "rise").ifPresent(parts::add);
    count(verdicts, "falling", "falls", "fall").ifPresent(parts::add);
    count(verdicts, "none", "shows no trend", "show no trend").ifPresent(parts::add);
    return List.of(
        SummaryTrends.sentence(
            trend,
            "others",
            "{}: of its {} curves (core, extended and broad; by words, paragraphs and documents) {}.",
            name,
            SummaryEnglish.word(verdicts.size()),
            SummaryEnglish.list(parts)));
  }

  private static Optional<SummaryPhrase> count(
      List<String> verdicts, String verdict, String one, String many) {
    int count = (int) verdicts.stream().filter(verdict::equals).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            SummaryPhrase.of(
                "{} {}",
                count == verdicts.size() ? "all" : SummaryEnglish.word(count),
                count == 1 ? one : many));
  }

  private void say(String id, String pattern, Object... parts) {
    sentences.add(SummaryTrends.sentence(trend, id, pattern, parts));
  }
}
