package org.parapolis.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a curve rises or falls, over its complete periods.
 *
 * @param basis raw, or standardised
 * @param periods how many complete periods have a value
 * @param first label of the first of them; empty where there is none
 * @param test null where there are too few periods for a verdict
 * @param verdict rising, falling or none; null where there is no test
 * @param reason why there is no verdict, else empty
 */
public record SeriesTrend(
    SeriesKey key,
    String basis,
    int periods,
    String first,
    String last,
    @Nullable Test test,
    @Nullable String verdict,
    String reason) {

  /**
   * What the tests give.
   *
   * @param s Mann and Kendall's S
   * @param p as if periods were independent
   * @param corrected p for as many independent periods as autocorrelation leaves
   * @param q corrected p adjusted over all series of the report (Benjamini and Hochberg)
   * @param slope by Theil and Sen, in units of the measure a period
   * @param autocorrelation of first order, of what the slope leaves; null where it cannot be told
   * @param changeAt label of the last period before the likeliest change (Pettitt)
   */
  public record Test(
      long s,
      double variance,
      double z,
      double p,
      double corrected,
      double q,
      double tau,
      double slope,
      @Nullable Interval slopeInterval,
      @Nullable Double autocorrelation,
      String changeAt,
      double changeK,
      double changeP) {}

  public SeriesTrend {
    Objects.requireNonNull(key);
    Objects.requireNonNull(basis);
    if ((test == null) != (verdict == null) || (test == null) == reason.isEmpty()) {
      throw new IllegalArgumentException(key + ": a verdict has a test, and none has a reason");
    }
  }
}
