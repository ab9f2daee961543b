package org.parapolis.report;

import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.SeriesTrend;
import org.parapolis.model.SeriesTrend.Test;

/**
 * {@code trends.csv}: whether a series of {@code series.csv} rises or falls, and how sure that is.
 */
final class TrendTable {

  static final Table<SeriesTrend> TABLE =
      new Table<>(
          "trends",
          "A row for each series of years or sessions: does it rise or fall? Over complete periods.",
          List.of("period_type", "body", "dimension", "category", "set", "measure", "basis"),
          List.of(
              new Column<>(
                  "period_type", STRING, "year or session", t -> t.key().periods().label()),
              new Column<>("body", STRING, "Organ, or ALL", t -> t.key().body()),
              new Column<>(
                  "dimension", STRING, "As in series", t -> t.key().category().dimension()),
              new Column<>("category", STRING, "As in series", t -> t.key().category().value()),
              new Column<>("set", STRING, "As in series", t -> t.key().set()),
              new Column<>("measure", STRING, "As in series", t -> t.key().measure().label()),
              new Column<>(
                  "basis",
                  STRING,
                  "raw: value; standardised: the value standardised by body",
                  SeriesTrend::basis),
              new Column<>(
                  "periods", INTEGER, "Complete periods with a value", SeriesTrend::periods),
              new Column<>("first_period", STRING, "The first of them", SeriesTrend::first),
              new Column<>("last_period", STRING, "The last of them", SeriesTrend::last),
              new Column<>(
                  "verdict",
                  STRING,
                  "rising or falling where q is under .05, else none; empty where none can be given",
                  SeriesTrend::verdict),
              new Column<>(
                  "p",
                  NUMBER,
                  "Mann-Kendall, two-sided, as if periods were independent",
                  probability(Test::p)),
              new Column<>(
                  "p_corrected",
                  NUMBER,
                  "The same for as many independent periods as autocorrelation leaves (Yue and Wang)",
                  probability(Test::corrected)),
              new Column<>(
                  "q",
                  NUMBER,
                  "p_corrected adjusted over all series of this table (Benjamini-Hochberg)",
                  probability(Test::q)),
              new Column<>("s", INTEGER, "Mann-Kendall's S", test(Test::s)),
              new Column<>("variance", NUMBER, "Of S, with ties", rate(Test::variance)),
              new Column<>("z", NUMBER, "Of S, with continuity correction", rate(Test::z)),
              new Column<>("tau", NUMBER, "Kendall's tau-b", rate(Test::tau)),
              new Column<>(
                  "slope", NUMBER, "Theil-Sen, in the measure's unit a period", rate(Test::slope)),
              new Column<>(
                  "slope_low",
                  NUMBER,
                  "Lower end of its 95 % interval",
                  test(test -> Figures.low(test.slopeInterval()))),
              new Column<>(
                  "slope_high",
                  NUMBER,
                  "Its upper end",
                  test(test -> Figures.high(test.slopeInterval()))),
              new Column<>(
                  "autocorrelation",
                  NUMBER,
                  "At lag one, of what the slope leaves; above 0 it makes p too small. Empty where"
                      + " periods are left out",
                  rate(Test::autocorrelation)),
              new Column<>(
                  "change_after",
                  STRING,
                  "Last period before the likeliest change of level (Pettitt)",
                  test(test -> test.changeAt().isEmpty() ? null : test.changeAt())),
              new Column<>("change_k", NUMBER, "Pettitt's K", rate(Test::changeK)),
              new Column<>("change_p", NUMBER, "Its p", probability(Test::changeP)),
              new Column<>(
                  "note",
                  STRING,
                  "Why there is no verdict",
                  t -> t.reason().isEmpty() ? null : t.reason())),
          input -> input.trends().trends().iterator());

  private TrendTable() {}

  private static Function<SeriesTrend, @Nullable Object> test(
      Function<Test, @Nullable Object> cell) {
    return trend -> trend.test() == null ? null : cell.apply(trend.test());
  }

  private static Function<SeriesTrend, @Nullable Object> rate(
      Function<Test, @Nullable Double> value) {
    return test(test -> Figures.rate(value.apply(test)));
  }

  private static Function<SeriesTrend, @Nullable Object> probability(
      Function<Test, @Nullable Double> value) {
    return test(test -> Figures.probability(value.apply(test)));
  }
}
