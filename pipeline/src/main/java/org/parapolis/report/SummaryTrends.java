package org.parapolis.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
import org.parapolis.model.SeriesTrend;
import org.parapolis.report.SummarySentence.Group;
import org.parapolis.report.SummarySentence.Lead;

/**
 * Whether the yearly rate of core mentions rises, by body. All bodies together get a verdict only
 * where each has its own weight in every year (standardised): else a body that is new in the texts
 * looks like a change in language.
 */
final class SummaryTrends {

  private static final double SIGNIFICANT = 0.05;
  private static final BigDecimal DECADE = BigDecimal.TEN;

  private final SummarySeries series;
  private final List<SummarySentence> sentences = new ArrayList<>();

  SummaryTrends(SummarySeries series) {
    this.series = series;
  }

  /** "2019 to 2025", or the one. */
  static String span(SeriesPoint first, SeriesPoint last) {
    return span(first.period().label(), last.period().label());
  }

  /** The same of labels. */
  static String span(String first, String last) {
    return first.equals(last) ? first : first + " to " + last;
  }

  List<SummarySentence> sentences() {
    List<String> bodies = series.bodies();
    if (bodies.size() > 1) {
      together();
    }
    List<SummaryPhrase> shortest = new ArrayList<>();
    for (String body : bodies) {
      if (series.complete(SummarySeries.main(body)).size() < 2) {
        shortest.add(SummaryPhrase.of(SummarySeries.name(body)));
      } else {
        series.trend(SummarySeries.main(body), "raw").ifPresent(this::add);
      }
    }
    if (!shortest.isEmpty()) {
      sentences.add(
          new SummarySentence(
              "none",
              Group.TREND,
              Lead.all(),
              SummaryPhrase.of(
                  "{}: too short for any comparison, with fewer than two complete years.",
                  SummaryEnglish.list(shortest))));
    }
    return List.copyOf(sentences);
  }

  private void together() {
    Optional<SeriesTrend> trend =
        series.trend(SummarySeries.main(SeriesKey.ALL_BODIES), "standardised");
    if (trend.isEmpty()) {
      return;
    }
    SeriesTrend standardised = trend.get();
    if (standardised.test() == null) {
      say(
          standardised,
          "verdict",
          "All bodies together: no verdict. Which bodies there are changes over the years, and all of"
              + " them are there in {}, of the eight that the test wants.",
          SummaryPhrase.counted(
              SummaryNumber.cell(TrendTable.TABLE, standardised, "periods", SummaryEnglish::whole),
              "complete year",
              "complete years"));
    } else {
      slope(standardised, "All bodies together, each with the same weight in every year");
    }
  }

  private void add(SeriesTrend trend) {
    List<SeriesPoint> years = series.complete(trend.key());
    String name = SummarySeries.name(trend.key().body());
    if (years.stream().allMatch(point -> point.count() == 0)) {
      say(trend, "verdict", "{}: no core mention in {}.", name, years(trend));
    } else if (trend.test() == null && isLevel(years)) {
      say(
          trend,
          "verdict",
          "{}: {} in each of {}, so there is no trend.",
          name,
          SummaryValue.cell(years.get(0), "value"),
          years(trend));
    } else if (trend.test() == null) {
      tooShort(trend, years);
    } else if (isTrend(trend)) {
      slope(trend, name);
      sentences.addAll(new SummaryTrendDetails(series, trend, name).all(years));
    } else {
      none(trend, name, years);
      sentences.addAll(new SummaryTrendDetails(series, trend, name).others());
    }
  }

  private static boolean isLevel(List<SeriesPoint> years) {
    return years.stream().map(SeriesPoint::value).distinct().count() == 1;
  }

  private static boolean isTrend(SeriesTrend trend) {
    return !"none".equals(trend.verdict());
  }

  private void slope(SeriesTrend trend, String name) {
    if (!isTrend(trend)) {
      say(
          trend,
          "verdict",
          "{}: core mentions show no trend over {} (Mann-Kendall {}).",
          name,
          years(trend),
          probability(trend));
      return;
    }
    SummaryNumber slope = cell(trend, "slope", value -> perDecade(value, value));
    say(
        trend,
        "verdict",
        "{}: core mentions {} over {}, by {} per 10,000 words a decade{} (Mann-Kendall {}).",
        name,
        "rising".equals(trend.verdict()) ? "rise" : "fall",
        years(trend),
        slope,
        trend.test() == null || trend.test().slopeInterval() == null
            ? ""
            : SummaryPhrase.of(
                ", 95 % interval {} to {}",
                cell(trend, "slope_low", value -> perDecade(value, slope.value())),
                cell(trend, "slope_high", value -> perDecade(value, slope.value()))),
        SummaryPhrase.of("q {}", cell(trend, "q", SummaryEnglish::probability)));
  }

  private static String perDecade(BigDecimal slope, BigDecimal like) {
    int decimals = SummaryEnglish.decimals(like.multiply(DECADE));
    return SummaryEnglish.decimal(slope.multiply(DECADE), decimals);
  }

  private void none(SeriesTrend trend, String name, List<SeriesPoint> years) {
    SeriesPoint highest = extreme(years, Comparator.naturalOrder());
    say(
        trend,
        "verdict",
        "{}: {} is the highest of {}, with {}, but the series shows no trend: Mann-Kendall {}.",
        name,
        label(highest, years),
        years(trend),
        SummaryValue.full(highest),
        probability(trend));
  }

  /** That no trend is shown by p alone; where only the adjusted one says so, by both. */
  private static SummaryPhrase probability(SeriesTrend trend) {
    SummaryPhrase p = SummaryPhrase.of("p {}", cell(trend, "p", SummaryEnglish::probability));
    return trend.test() != null && trend.test().p() < SIGNIFICANT
        ? SummaryPhrase.of(
            "{} by itself, but q {} with years that are alike and all series tested reckoned in",
            p,
            cell(trend, "q", SummaryEnglish::probability))
        : p;
  }

  private void tooShort(SeriesTrend trend, List<SeriesPoint> years) {
    String name = SummarySeries.name(trend.key().body());
    SummaryPhrase verdict =
        SummaryPhrase.of(
            "{}: too short for a verdict: {} of the eight that the test wants",
            name,
            SummaryPhrase.counted(
                cell(trend, "periods", SummaryEnglish::whole), "complete year", "complete years"));
    SeriesPoint lowest = extreme(years, Comparator.reverseOrder());
    SeriesPoint highest = extreme(years, Comparator.naturalOrder());
    say(
        trend,
        "verdict",
        "{}. The lowest is {} with {} per 10,000 words, the highest {} with {}; {}.",
        verdict,
        label(lowest, years),
        SummaryValue.full(lowest),
        label(highest, years),
        SummaryValue.brief(highest),
        intervals(lowest, highest));
  }

  private static String intervals(SeriesPoint lowest, SeriesPoint highest) {
    if (lowest.estimate() == null || highest.estimate() == null) {
      return "without two intervals they cannot be compared";
    }
    return SummaryValue.overlap(lowest, highest)
        ? "their intervals overlap"
        : "their intervals do not overlap, but extremes always differ somewhat";
  }

  /** Its period, and that others have the same value. */
  static String label(SeriesPoint point, List<SeriesPoint> years) {
    long same = years.stream().filter(year -> Objects.equals(year.value(), point.value())).count();
    return point.period().label()
        + (same > 1 ? " (not alone)" : "")
        + (point.flags().contains(SeriesPoint.FEW_DOCUMENTS) ? " (few documents)" : "");
  }

  static SeriesPoint extreme(List<SeriesPoint> years, Comparator<Double> order) {
    Function<SeriesPoint, @Nullable Double> value = SeriesPoint::value;
    SeriesPoint extreme = years.get(0);
    for (SeriesPoint year : years) {
      Double own = value.apply(year);
      Double most = value.apply(extreme);
      if (own != null && most != null && order.compare(own, most) > 0) {
        extreme = year;
      }
    }
    return extreme;
  }

  /** "26 complete years, 2000 to 2025". */
  private static SummaryPhrase years(SeriesTrend trend) {
    return SummaryPhrase.of(
        "{} ({})",
        SummaryPhrase.counted(
            cell(trend, "periods", SummaryEnglish::whole), "complete year", "complete years"),
        span(trend.first(), trend.last()));
  }

  static SummaryNumber cell(SeriesTrend trend, String column, Function<BigDecimal, String> print) {
    return SummaryNumber.cell(TrendTable.TABLE, trend, column, print);
  }

  private void say(SeriesTrend trend, String id, String pattern, Object... parts) {
    sentences.add(sentence(trend, id, pattern, parts));
  }

  static SummarySentence sentence(SeriesTrend trend, String id, String pattern, Object... parts) {
    SeriesKey key = trend.key();
    return new SummarySentence(
        key.body() + "." + id, Group.TREND, Lead.of(key), SummaryPhrase.of(pattern, parts));
  }
}
