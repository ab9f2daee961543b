package org.parapolis.trend;

import org.hipparchus.stat.ranking.NaNStrategy;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * Where a series most likely moved to another level (Pettitt 1979, "A non-parametric approach to
 * the change-point problem"; mean ranks for ties). It finds one change and always finds one: in a
 * steady climb too, near the middle, so it is to be read beside {@link MannKendall}. It takes the
 * values for independent; p is an approximation, good up to .5.
 *
 * @param before how many values stand before the change; 0 where all values are equal
 * @param k how far the ranks of those values are from what they would be without a change
 * @param p of a k as large without a change, where the place is not known beforehand
 */
public record Pettitt(int before, double k, double p) {

  private static final NaturalRanking RANKING =
      new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE);

  /**
   * The change of a series.
   *
   * @param values in the order of time
   * @throws IllegalArgumentException where there are fewer than three, or one is not finite
   */
  public static Pettitt of(double... values) {
    double[] ranks = RANKING.rank(Values.of(values));
    double n = ranks.length;
    int before = 0;
    double k = 0;
    double u = 0;
    for (int i = 0; i < ranks.length; i++) {
      u += 2 * ranks[i] - (n + 1);
      if (Math.abs(u) > k) {
        k = Math.abs(u);
        before = i + 1;
      }
    }
    return new Pettitt(before, k, Math.min(1, 2 * Math.exp(-6 * k * k / (n * n * n + n * n))));
  }
}
