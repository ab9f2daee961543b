package org.parapolis.trend;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether a series keeps rising or falling (Mann 1945, "Nonparametric tests against trend"; Kendall
 * 1975, "Rank correlation methods": variance with ties, correction for continuity). It asks for the
 * direction of change alone, not for its size or shape, and takes the values for independent: where
 * each is near the one before ({@link Autocorrelation}), p is too small. From 8 distinct values on,
 * the normal approximation of p is within .005 of the exact one where p is under .1, and within
 * .013 elsewhere.
 *
 * @param n how many values
 * @param s pairs that rise with time, less pairs that fall
 * @param variance of s, were there no trend; 0 where all values are equal
 * @param z s in standard deviations, one pair nearer to 0; 0 where all values are equal
 * @param p of an s as far from 0 without a trend, on either side
 * @param tau from -1 to 1, Kendall's tau-b; 0 where all values are equal
 */
public record MannKendall(int n, long s, double variance, double z, double p, double tau) {

  /**
   * The test of a series.
   *
   * @param values in the order of time
   * @throws IllegalArgumentException where there are fewer than three, or one is not finite
   */
  public static MannKendall of(double... values) {
    double[] series = Values.of(values);
    Collection<Long> ties = ties(series);
    long s = score(series);
    double variance = variance(series.length, ties);
    double z = variance == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
    return new MannKendall(
        series.length, s, variance, z, Normal.twoSided(z), tau(s, series.length, ties));
  }

  /**
   * Its p where each value has {@code alike} of the one before it: the variance of s grows as if
   * there were fewer values (Yue and Wang 2004, "The Mann-Kendall test modified by effective sample
   * size", with the correlations of a first-order autoregression).
   *
   * @param alike autocorrelation at lag one, from 0 to below 1
   */
  double corrected(double alike) {
    double factor = 1;
    double correlation = 1;
    for (int lag = 1; lag < n; lag++) {
      correlation *= alike;
      factor += 2 * (1 - (double) lag / n) * correlation;
    }
    return Normal.twoSided(z / Math.sqrt(factor));
  }

  /** Of s, by the sizes of the groups of equal values. */
  static double variance(long n, Collection<Long> ties) {
    return (spread(n) - ties.stream().mapToDouble(MannKendall::spread).sum()) / 18;
  }

  /** The sizes of the groups of equal values, lone values among them. */
  static Collection<Long> ties(double... series) {
    return Arrays.stream(series)
        .boxed()
        .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()))
        .values();
  }

  private static double spread(long n) {
    return n * (n - 1.0) * (2 * n + 5);
  }

  private static long score(double... series) {
    long s = 0;
    for (int later = 1; later < series.length; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        s += Double.compare(series[later], series[earlier]);
      }
    }
    return s;
  }

  private static double tau(long s, long n, Collection<Long> ties) {
    double pairs = n * (n - 1) / 2.0;
    double untied = pairs - ties.stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
    return untied == 0 ? 0 : s / Math.sqrt(pairs * untied);
  }
}
