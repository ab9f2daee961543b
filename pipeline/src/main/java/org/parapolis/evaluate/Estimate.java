package org.parapolis.evaluate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Interval;

/**
 * A coefficient with its 95 % bootstrap interval.
 *
 * @param value null where the data do not define it
 * @param interval null where there is none
 * @param reason why there is no coefficient or no interval, in words; else empty
 */
public record Estimate(@Nullable Double value, @Nullable Interval interval, String reason) {

  public Estimate {
    Objects.requireNonNull(reason);
    if ((interval == null) == reason.isEmpty()) {
      throw new IllegalArgumentException("there is an interval, or a reason not to be one");
    }
  }
}
