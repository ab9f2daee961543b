package org.parapolis.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Interval;

/** Numbers as tables write them: rounded once, the same on every machine. */
final class Figures {

  private static final int DECIMALS = 4;

  /** Small p need them. */
  private static final MathContext SIGNIFICANT = new MathContext(4, RoundingMode.HALF_UP);

  private Figures() {}

  /** A rate, share or interval's end: four decimals. */
  static @Nullable BigDecimal rate(@Nullable Double value) {
    return value == null
        ? null
        : BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** A probability: four significant digits, and no more than eight decimals. */
  static @Nullable BigDecimal probability(@Nullable Double value) {
    return value == null
        ? null
        : plain(BigDecimal.valueOf(value).round(SIGNIFICANT).setScale(8, RoundingMode.HALF_UP));
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(value.stripTrailingZeros().toPlainString());
  }

  static @Nullable BigDecimal low(@Nullable Interval interval) {
    return interval == null ? null : rate(interval.low());
  }

  static @Nullable BigDecimal high(@Nullable Interval interval) {
    return interval == null ? null : rate(interval.high());
  }
}
