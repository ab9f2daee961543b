package org.parapolis.trend;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What is left of p where many series are tested at once (Benjamini and Hochberg 1995, "Controlling
 * the false discovery rate"). Of the series with an adjusted value up to .05, about one in twenty
 * is expected to show no trend in truth. Proven for independent tests and for ones that lean the
 * same way (Benjamini and Yekutieli 2001), as series that share documents mostly do; shares of one
 * whole lean against one another.
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * The adjusted values, in the order of the given ones (R's p.adjust, method "BH").
   *
   * @param p of all tests that were made, whatever came of them; none where there were none
   * @throws IllegalArgumentException where one is not a probability
   */
  public static double[] adjusted(double... p) {
    int[] descending =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int i = 0; i < descending.length; i++) {
      double given = p[descending[i]];
      if (!(given >= 0 && given <= 1)) {
        throw new IllegalArgumentException("not a probability: " + given);
      }
      least = Math.min(least, given * p.length / (p.length - i));
      adjusted[descending[i]] = least;
    }
    return adjusted;
  }
}
