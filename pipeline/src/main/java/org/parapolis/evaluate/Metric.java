package org.parapolis.evaluate;

import java.util.List;

/**
 * How far two values lie apart: the difference functions of Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011), section E. All but the nominal one take values that are numbers, in
 * rising order.
 */
public enum Metric {
  NOMINAL {
    @Override
    double squared(List<String> values, double[] totals, int c, int k) {
      return c == k ? 0 : 1;
    }
  },
  ORDINAL {
    @Override
    double squared(List<String> values, double[] totals, int c, int k) {
      double between = -(totals[c] + totals[k]) / 2;
      for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
        between += totals[g];
      }
      return c == k ? 0 : between * between;
    }
  },
  INTERVAL {
    @Override
    double squared(List<String> values, double[] totals, int c, int k) {
      double difference = number(values, c) - number(values, k);
      return difference * difference;
    }
  },
  RATIO {
    @Override
    double squared(List<String> values, double[] totals, int c, int k) {
      double sum = number(values, c) + number(values, k);
      double difference = sum == 0 ? 0 : (number(values, c) - number(values, k)) / sum;
      return difference * difference;
    }
  };

  /**
   * The squared difference of the {@code c}th and the {@code k}th value.
   *
   * @param totals how often each value was given
   */
  abstract double squared(List<String> values, double[] totals, int c, int k);

  private static double number(List<String> values, int index) {
    return Double.parseDouble(values.get(index));
  }
}
