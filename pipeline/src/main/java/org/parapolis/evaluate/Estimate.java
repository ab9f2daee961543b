package org.parapolis.evaluate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A coefficient with its 95 % bootstrap interval.
 *
 * @param low null where there is no interval
 * @param high null where there is no interval
 * @param reason why there is no coefficient or no interval, in words; else empty
 */
public record Estimate(
    @Nullable Double value, @Nullable Double low, @Nullable Double high, String reason) {

  public Estimate {
    Objects.requireNonNull(reason);
    if ((low == null) != (high == null) || (low == null) == reason.isEmpty()) {
      throw new IllegalArgumentException("an interval has two ends, or a reason not to be");
    }
  }
}
