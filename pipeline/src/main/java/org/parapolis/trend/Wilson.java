package org.parapolis.trend;

import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;
import org.parapolis.model.Interval;
import org.parapolis.model.Share;

/**
 * Shares with their 95 % score interval (Wilson 1927, "Probable inference, the law of succession,
 * and statistical inference"), without a correction for continuity.
 */
public final class Wilson {

  private static final double CONFIDENCE = 0.95;

  private Wilson() {}

  /** The share of {@code count} in {@code total}, both whole numbers from 0. */
  public static Share share(int count, int total) {
    return new Share(count, total, total == 0 ? null : interval(count, total));
  }

  /** Where the share of {@code count} in {@code total} lies; total is at least 1. */
  static Interval interval(int count, int total) {
    ConfidenceInterval interval =
        BinomialProportion.getWilsonScoreInterval(total, (double) count / total, CONFIDENCE);
    // Rounding leaves a bound a hair beyond the end it stands for.
    return new Interval(
        count == 0 ? 0 : interval.getLowerBound(), count == total ? 1 : interval.getUpperBound());
  }
}
