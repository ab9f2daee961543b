package org.parapolis.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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

  private static final String OTHER_BODIES =
      "not the same bodies in all periods: see the standardised series, or each body's own";

  /** A value of a period. */
  private record Value(String period, int number, double value) {}

  /** A curve, before all p are known; the reason says why it is not tested. */
  private record Curve(SeriesKey key, String basis, List<Value> values, String reason) {

    double[] all() {
      return values.stream().mapToDouble(Value::value).toArray();
    }

    /** Null where periods between the first and the last are left out. */
    @Nullable Double autocorrelation() {
      int reach = values.get(values.size() - 1).number() - values.get(0).number();
      return reach >= values.size() ? null : Autocorrelation.lagOne(all());
    }

    /** Of Mann-Kendall, with as many values fewer as neighbours are alike. */
    double p() {
      Double alike = autocorrelation();
      MannKendall test = MannKendall.of(all());
      return alike == null || alike <= 0 ? test.p() : test.corrected(alike);
    }

    boolean isTested() {
      return reason.isEmpty();
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
    Map<PeriodType, Map<Integer, Set<String>>> bodies = bodies(points);
    List<Curve> curves = new ArrayList<>();
    series.forEach(
        (key, own) -> {
          List<Value> raw = values(own, SeriesPoint::value);
          if (key.body().equals(SeriesKey.ALL_BODIES)) {
            boolean same =
                raw.stream()
                        .map(each -> bodies.get(key.periods()).get(each.number()))
                        .distinct()
                        .count()
                    <= 1;
            curves.add(new Curve(key, "raw", raw, same ? untestable(raw) : OTHER_BODIES));
            List<Value> standardised = values(own, TrendTester::standardised);
            curves.add(new Curve(key, "standardised", standardised, untestable(standardised)));
          } else {
            curves.add(new Curve(key, "raw", raw, untestable(raw)));
          }
        });
    return tested(curves);
  }

  /** Which have texts in each period. */
  private static Map<PeriodType, Map<Integer, Set<String>>> bodies(Collection<SeriesPoint> points) {
    Map<PeriodType, Map<Integer, Set<String>>> bodies = new EnumMap<>(PeriodType.class);
    for (SeriesPoint point : points) {
      if (!point.key().body().equals(SeriesKey.ALL_BODIES) && point.documents() > 0) {
        bodies
            .computeIfAbsent(point.period().type(), type -> new TreeMap<>())
            .computeIfAbsent(point.period().number(), number -> new TreeSet<>())
            .add(point.key().body());
      }
    }
    return bodies;
  }

  private static @Nullable Double standardised(SeriesPoint point) {
    return point.standardised() == null ? null : point.standardised().value();
  }

  /** Of the complete periods that have one. */
  private static List<Value> values(
      List<SeriesPoint> points, Function<SeriesPoint, @Nullable Double> value) {
    List<Value> values = new ArrayList<>();
    for (SeriesPoint point : points) {
      Double own = value.apply(point);
      if (own != null && point.isComplete()) {
        values.add(new Value(point.period().label(), point.period().number(), own));
      }
    }
    return values;
  }

  private static String untestable(List<Value> values) {
    if (values.size() < FEWEST) {
      return values.size() + " complete periods; a verdict wants " + FEWEST;
    }
    boolean equal = values.stream().mapToDouble(Value::value).distinct().count() == 1;
    return equal ? "all values are equal" : "";
  }

  private static List<SeriesTrend> tested(List<Curve> curves) {
    double[] q =
        BenjaminiHochberg.adjusted(
            curves.stream().filter(Curve::isTested).mapToDouble(Curve::p).toArray());
    List<SeriesTrend> trends = new ArrayList<>();
    int next = 0;
    for (Curve curve : curves) {
      if (curve.isTested()) {
        trends.add(verdict(curve, q[next]));
        next++;
      } else {
        trends.add(unknown(curve));
      }
    }
    return trends;
  }

  private static SeriesTrend unknown(Curve curve) {
    return new SeriesTrend(
        curve.key(),
        curve.basis(),
        curve.values().size(),
        first(curve),
        last(curve),
        null,
        null,
        curve.reason());
  }

  private static SeriesTrend verdict(Curve curve, double q) {
    double[] values = curve.all();
    MannKendall test = MannKendall.of(values);
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
            curve.p(),
            q,
            test.tau(),
            line.slope(),
            line.interval(),
            curve.autocorrelation(),
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
