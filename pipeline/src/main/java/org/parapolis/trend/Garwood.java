package org.parapolis.trend;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.parapolis.model.Interval;

/**
 * The exact 95 % interval of the mean of a Poisson count (Garwood 1936, "Fiducial limits for the
 * Poisson distribution", Biometrika 28), from quantiles of chi-squared. In mentions: divide both
 * bounds by the words for a rate.
 *
 * <p>It takes mentions for independent of one another. Those of one document are not, so it is too
 * narrow wherever documents differ; it is the one interval to be had where nothing was found, of
 * which a bootstrap can say nothing.
 */
public final class Garwood {

  private static final double TAIL = 0.025;

  private Garwood() {}

  /**
   * The bounds of the mean, in the count's unit.
   *
   * @throws IllegalArgumentException where the count is below 0
   */
  public static Interval interval(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("not a count: " + count);
    }
    double low = count == 0 ? 0 : halfQuantile(TAIL, count);
    return new Interval(low, halfQuantile(1 - TAIL, count + 1));
  }

  private static double halfQuantile(double share, long pairs) {
    return new ChiSquaredDistribution(2.0 * pairs).inverseCumulativeProbability(share) / 2;
  }
}
