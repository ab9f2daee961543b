package org.parapolis.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many of how many.
 *
 * @param total 0 where nothing can be said of the share
 * @param interval where the share lies with 95 % confidence; null where total is 0
 */
public record Share(int count, int total, @Nullable Interval interval) {

  /** Both ends are within it; from 0 to 1. */
  public record Interval(double low, double high) {

    public Interval {
      if (!(low >= 0 && low <= high && high <= 1)) {
        throw new IllegalArgumentException("not an interval: [" + low + ", " + high + "]");
      }
    }
  }

  /** Nothing of nothing. */
  public static final Share NONE = new Share(0, 0, null);

  public Share {
    if (count < 0 || total < count) {
      throw new IllegalArgumentException("not a share: " + count + " of " + total);
    }
    if (total > 0) {
      Objects.requireNonNull(interval);
    } else if (interval != null) {
      throw new IllegalArgumentException("an interval of nothing");
    }
  }

  /** From 0 to 1; null where total is 0. */
  public @Nullable Double value() {
    return total == 0 ? null : (double) count / total;
  }
}
