package org.parapolis.model;

import org.jspecify.annotations.Nullable;

/**
 * How many of how many.
 *
 * @param total 0 where nothing can be said of the share
 * @param interval from 0 to 1; null where total is 0
 */
public record Share(int count, int total, @Nullable Interval interval) {

  /** Nothing of nothing. */
  public static final Share NONE = new Share(0, 0, null);

  /** Below it, one document more or less moves a share by over ten points. */
  private static final int FEW = 10;

  public Share {
    if (count < 0 || total < count) {
      throw new IllegalArgumentException("not a share: " + count + " of " + total);
    }
    if ((total > 0) != (interval != null)) {
      throw new IllegalArgumentException("a share has an interval where its total is over 0");
    }
    if (interval != null && (interval.low() < 0 || interval.high() > 1)) {
      throw new IllegalArgumentException("not the interval of a share: " + interval);
    }
  }

  /** Whether the total is too small to read much into the share. */
  public boolean isOfFew() {
    return total < FEW;
  }

  /** From 0 to 1; null where total is 0. */
  public @Nullable Double value() {
    return total == 0 ? null : (double) count / total;
  }
}
