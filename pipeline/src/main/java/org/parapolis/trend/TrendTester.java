package org.parapolis.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
import org.parapolis.model.SeriesTrend;

/**
 * Asks of every yearly and sessional series whether it rises or falls: Mann-Kendall for the
 * verdict, Theil-Sen for the size, Pettitt for a jump; over complete periods alone. All series of a
 * report are tested at once, so each p is adjusted for all of them.
 */
public final class TrendTester {

  /** Below it no verdict is given: of fewer values the test has hardly any power. */
  private static final int FEWEST = 8;

  private static final double SIGNIFICANT = 0.05;

  /** A value of a period. */
  private record Value(String period, int number, double value) {}

  /** A curve, before all p are known. */
  private record Curve(SeriesKey key, String basis, List<Value> values) {

    double[] all() {
      return values.stream().mapToDouble(Value::value).toArray();
    }

    boolean hasGap() {
      int reach = values.get(values.size() - 1).number() - values.get(0).number();
      return reach >= values.size();
    }

    boolean isTested() {
      return values.size() >= FEWEST;
    }
  }

  private TrendTester() {}

  /** A row for each series of years or sessions, sorted by key, raw before standardised. */
  public static List<SeriesTrend> test(Collection<SeriesPoint> points) {
    SortedMap<SeriesKey, List<SeriesPoint>> series = new TreeMap<>();
    for (SeriesPoint point : points) {
      if (point.key().periods() != PeriodType.FIVE_YEARS) {
        series.computeIfAbsent(point.key(), key -> new ArrayList<>()).add(point);
      }
    }
    List<Curve> curves = new ArrayList<>();
    series.forEach(
        (key, own) -> {
          curves.add(curve(key, "raw", own, SeriesPoint::value));
          if (key.body().equals(SeriesKey.ALL_BODIES)) {
            curves.add(curve(key, "standardised", own, TrendTester::standardised));
          }
        });
    return tested(curves);
  }

  private static @Nullable Double standardised(SeriesPoint point) {
    return point.standardised() == null ? null : point.standardised().value();
  }

  private static Curve curve(
      SeriesKey key,
      String basis,
      List<SeriesPoint> points,
      Function<SeriesPoint, @Nullable Double> value) {
    List<Value> values = new ArrayList<>();
    for (SeriesPoint point : points) {
      Double own = value.apply(point);
      if (own != null && point.isComplete()) {
        values.add(new Value(point.period().label(), point.period().number(), own));
      }
    }
    return new Curve(key, basis, values);
  }

  private static List<SeriesTrend> tested(List<Curve> curves) {
    List<MannKendall> tests =
        curves.stream().filter(Curve::isTested).map(each -> MannKendall.of(each.all())).toList();
    double[] q = BenjaminiHochberg.adjusted(tests.stream().mapToDouble(MannKendall::p).toArray());
    List<SeriesTrend> trends = new ArrayList<>();
    int next = 0;
    for (Curve curve : curves) {
      if (curve.isTested()) {
        trends.add(verdict(curve, tests.get(next), q[next]));
        next++;
      } else {
        trends.add(unknown(curve));
      }
    }
    return trends;
  }

  private static SeriesTrend unknown(Curve curve) {
    int periods = curve.values().size();
    String reason = periods + " complete periods; a verdict wants " + FEWEST;
    return new SeriesTrend(
        curve.key(), curve.basis(), periods, first(curve), last(curve), null, null, reason);
  }

  private static SeriesTrend verdict(Curve curve, MannKendall test, double q) {
    double[] values = curve.all();
    double[] times = curve.values().stream().mapToDouble(Value::number).toArray();
    TheilSen line = TheilSen.of(times, values);
    Pettitt change = Pettitt.of(values);
    String direction = test.s() > 0 ? "rising" : "falling";
    return new SeriesTrend(
        curve.key(),
        curve.basis(),
        values.length,
        first(curve),
        last(curve),
        new SeriesTrend.Test(
            test.s(),
            test.variance(),
            test.z(),
            test.p(),
            q,
            test.tau(),
            line.slope(),
            line.interval(),
            curve.hasGap() ? null : Autocorrelation.lagOne(values),
            change.before() == 0 ? "" : curve.values().get(change.before() - 1).period(),
            change.k(),
            change.p()),
        q < SIGNIFICANT ? direction : "none",
        "");
  }

  private static String first(Curve curve) {
    return curve.values().isEmpty() ? "" : curve.values().get(0).period();
  }

  private static String last(Curve curve) {
    return curve.values().isEmpty() ? "" : curve.values().get(curve.values().size() - 1).period();
  }
}
