package org.parapolis.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A number that may not exist.
 *
 * @param value null where the data do not define it
 * @param reason why not, in words; empty where there is a value
 */
public record Coefficient(@Nullable Double value, String reason) {

  public Coefficient {
    if ((value == null) == reason.isEmpty() || (value != null && !Double.isFinite(value))) {
      throw new IllegalArgumentException("neither a number nor a reason: " + value + reason);
    }
  }

  static Coefficient of(double value) {
    return new Coefficient(value, "");
  }

  static Coefficient none(String reason) {
    return new Coefficient(null, reason);
  }
}
