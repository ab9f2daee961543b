package org.parapolis.trend;

import java.util.Arrays;

/** The values of a series in the order of time, fit to be compared with one another. */
final class Values {

  /** Fewer than three values have no trend to speak of. */
  static final int FEWEST = 3;

  private Values() {}

  /**
   * A copy without the negative zero, which rankings hold for less than zero.
   *
   * @throws IllegalArgumentException where there are fewer than three, or one is not finite
   */
  static double[] of(double... values) {
    if (values.length < FEWEST) {
      throw new IllegalArgumentException("a series of " + values.length + " values has no trend");
    }
    double[] copy = Arrays.stream(values).map(value -> value + 0.0).toArray();
    if (!Arrays.stream(copy).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("not a series of numbers: " + Arrays.toString(values));
    }
    return copy;
  }
}
