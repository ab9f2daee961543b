package org.parapolis.trend;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much each value of a series has of the one before it, beyond their common trend. {@link
 * MannKendall} and {@link TheilSen} take values for independent; where this is well above 0, they
 * are too sure of themselves (Kulkarni and von Storch 1995, "Monte Carlo experiments on the effect
 * of serial correlation on the Mann-Kendall test of trend").
 */
public final class Autocorrelation {

  /** Of the values' own size: what is left of a straight line is rounding. */
  private static final double ROUNDING = 1e-24;

  private Autocorrelation() {}

  /**
   * The correlation at lag one of what Theil and Sen's line leaves (Box and Jenkins 1970; about
   * -1/n, not 0, where values are independent, and beyond 1.96/√n in one of twenty).
   *
   * @param values of periods that follow one another, none left out
   * @return from -1 to 1; null where the line leaves nothing
   * @throws IllegalArgumentException where there are fewer than three, or one is not finite
   */
  public static @Nullable Double lagOne(double... values) {
    double[] rest = rest(Values.of(values));
    double squares = IntStream.range(0, rest.length).mapToDouble(i -> rest[i] * rest[i]).sum();
    double products = IntStream.range(1, rest.length).mapToDouble(i -> rest[i - 1] * rest[i]).sum();
    double size = IntStream.range(0, values.length).mapToDouble(i -> values[i] * values[i]).sum();
    return squares <= ROUNDING * size ? null : Double.valueOf(products / squares);
  }

  /** What the line leaves, about its mean. */
  private static double[] rest(double[] series) {
    double[] times = IntStream.range(0, series.length).asDoubleStream().toArray();
    double slope = TheilSen.of(times, series).slope();
    double[] level =
        IntStream.range(0, series.length).mapToDouble(i -> series[i] - slope * i).toArray();
    double mean =
        IntStream.range(0, level.length).mapToDouble(i -> level[i]).average().orElseThrow();
    return IntStream.range(0, level.length).mapToDouble(i -> level[i] - mean).toArray();
  }
}
