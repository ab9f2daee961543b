package org.parapolis.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.Measure;
import org.parapolis.model.Period;
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

  /** A share of fewer mentions is no value to test: one more moves it by over ten points. */
  private static final int FEWEST_OF_SHARE = 10;

  private static final String OTHER_BODIES =
      "not the same bodies in all periods: see the standardised series, or each body's own";

  /** A value of a period. */
  private record Value(Period period, double value) {}

  /** A curve, before all p are known; the reason says why it is not tested. */
  private record Curve(SeriesKey key, String basis, List<Value> values, String reason) {

    double[] all() {
      return values.stream().mapToDouble(Value::value).toArray();
    }

    double[] times() {
      return values.stream().mapToDouble(value -> value.period().number()).toArray();
    }

    /** Empty where there is none. */
    String label(int at) {
      return at < 0 || at >= values.size() ? "" : values.get(at).period().label();
    }
  }

  /**
   * A curve's test.
   *
   * @param alike autocorrelation; null where it cannot be told, as where periods are left out
   */
  private record Tested(Curve curve, MannKendall test, @Nullable Double alike) {

    static Tested of(Curve curve) {
      double[] times = curve.times();
      boolean hasGaps = times[times.length - 1] - times[0] >= times.length;
      return new Tested(
          curve, MannKendall.of(curve.all()), hasGaps ? null : Autocorrelation.lagOne(curve.all()));
    }

    /** With as many values fewer as neighbours are alike. */
    double p() {
      return alike == null || alike <= 0 ? test.p() : test.corrected(alike);
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
    Map<Period, Set<String>> bodies = bodies(points);
    List<Curve> curves = new ArrayList<>();
    series.forEach(
        (key, own) -> {
          List<Value> raw = values(own, SeriesPoint::value);
          if (key.body().equals(SeriesKey.ALL_BODIES)) {
            boolean isMixed =
                raw.stream().map(each -> bodies.get(each.period())).distinct().count() > 1;
            curves.add(new Curve(key, "raw", raw, isMixed ? OTHER_BODIES : untestable(raw)));
            List<Value> standardised = values(own, TrendTester::standardised);
            curves.add(new Curve(key, "standardised", standardised, untestable(standardised)));
          } else {
            curves.add(new Curve(key, "raw", raw, untestable(raw)));
          }
        });
    return tested(curves);
  }

  /** Those that have texts in each period. */
  private static Map<Period, Set<String>> bodies(Collection<SeriesPoint> points) {
    Map<Period, Set<String>> bodies = new HashMap<>();
    for (SeriesPoint point : points) {
      SeriesKey key = point.key();
      if (!key.body().equals(SeriesKey.ALL_BODIES)
          && key.category().equals(Category.ALL)
          && point.documents() > 0) {
        bodies.computeIfAbsent(point.period(), period -> new TreeSet<>()).add(key.body());
      }
    }
    return bodies;
  }

  private static @Nullable Double standardised(SeriesPoint point) {
    return point.standardised() == null ? null : point.standardised().value();
  }

  /** Of the complete periods that have one; of shares, of at least ten mentions. */
  private static List<Value> values(
      List<SeriesPoint> points, Function<SeriesPoint, @Nullable Double> value) {
    List<Value> values = new ArrayList<>();
    for (SeriesPoint point : points) {
      Double own = value.apply(point);
      boolean isTiny =
          point.key().measure() == Measure.SHARE_OF_MENTIONS && point.total() < FEWEST_OF_SHARE;
      if (own != null && point.isComplete() && !isTiny) {
        values.add(new Value(point.period(), own));
      }
    }
    return values;
  }

  private static String untestable(List<Value> values) {
    if (values.size() < FEWEST) {
      return values.size() + " complete periods; a verdict wants " + FEWEST;
    }
    if (values.stream().mapToDouble(Value::value).distinct().count() == 1) {
      return "all values are equal";
    }
    long nothing = values.stream().filter(each -> each.value() == 0).count();
    return 2 * nothing > values.size() ? "nothing counted in most periods" : "";
  }

  private static List<SeriesTrend> tested(List<Curve> curves) {
    List<Tested> tested =
        curves.stream().filter(curve -> curve.reason().isEmpty()).map(Tested::of).toList();
    double[] q = BenjaminiHochberg.adjusted(tested.stream().mapToDouble(Tested::p).toArray());
    List<SeriesTrend> trends = new ArrayList<>();
    int next = 0;
    for (Curve curve : curves) {
      if (curve.reason().isEmpty()) {
        trends.add(verdict(tested.get(next), q[next]));
        next++;
      } else {
        trends.add(trend(curve, null, null));
      }
    }
    return trends;
  }

  private static SeriesTrend verdict(Tested tested, double q) {
    Curve curve = tested.curve();
    MannKendall test = tested.test();
    TheilSen line = TheilSen.of(curve.times(), curve.all());
    Pettitt change = Pettitt.of(curve.all());
    String direction = test.s() > 0 ? "rising" : "falling";
    return trend(
        curve,
        new SeriesTrend.Test(
            test.s(),
            test.variance(),
            test.z(),
            test.p(),
            tested.p(),
            q,
            test.tau(),
            line.slope(),
            line.interval(),
            tested.alike(),
            curve.label(change.before() - 1),
            change.k(),
            change.p()),
        q < SIGNIFICANT ? direction : "none");
  }

  private static SeriesTrend trend(
      Curve curve, SeriesTrend.@Nullable Test test, @Nullable String verdict) {
    return new SeriesTrend(
        curve.key(),
        curve.basis(),
        curve.values().size(),
        curve.label(0),
        curve.label(curve.values().size() - 1),
        test,
        verdict,
        curve.reason());
  }
}
