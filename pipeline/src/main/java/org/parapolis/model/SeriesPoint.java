package org.parapolis.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One number of a curve: relative to what, how sure, and what a reader should know of it.
 *
 * @param count what was counted
 * @param total in what it was counted, in the measure's denominator
 * @param documents how many the period has of the body
 * @param value count / total, times the measure's factor, pooled over documents; null where total
 *     is 0
 * @param estimate null where nothing can be said of the uncertainty
 * @param mean the mean of the documents' own rates; null for shares and where there is none
 * @param standardised what value would be if every body had its share of the whole run; for all
 *     bodies together
 * @param top the document that counts most; null where count is 0
 * @param flags {@link #FEW_DOCUMENTS}, {@link #FEW_MENTIONS}, {@link #INCOMPLETE}, {@link
 *     #DOMINATED}
 * @param note why value or standardised is null, else empty
 */
public record SeriesPoint(
    SeriesKey key,
    Period period,
    long count,
    long total,
    int documents,
    @Nullable Double value,
    @Nullable Estimate estimate,
    @Nullable Double mean,
    @Nullable Standardised standardised,
    @Nullable Top top,
    List<String> flags,
    String note) {

  /** Fewer than ten documents. */
  public static final String FEW_DOCUMENTS = "few_documents";

  /** Fewer than five were counted. */
  public static final String FEW_MENTIONS = "few_mentions";

  /** The texts at hand begin or end within the period. */
  public static final String INCOMPLETE = "incomplete_period";

  /** One document holds over a third of the count. */
  public static final String DOMINATED = "dominated";

  /**
   * Where the value lies with 95 % confidence.
   *
   * @param method wilson, bootstrap, or envelope (the wider of bootstrap and Garwood)
   */
  public record Estimate(Interval interval, String method) {}

  /** A value standardised by body, and where it lies. */
  public record Standardised(double value, @Nullable Interval interval) {}

  /**
   * The document that counts most.
   *
   * @param share of the count, 0 to 1
   * @param valueWithout the value without this document; null where nothing is left
   */
  public record Top(DocumentId document, double share, @Nullable Double valueWithout) {}

  public SeriesPoint {
    Objects.requireNonNull(key);
    Objects.requireNonNull(period);
    Objects.requireNonNull(note);
    flags = List.copyOf(flags);
    if (count < 0 || total < 0 || (value == null) != (total == 0)) {
      throw new IllegalArgumentException(key + ": " + count + " in " + total + " is " + value);
    }
  }

  /** Whether its period is wholly covered by the texts at hand. */
  public boolean isComplete() {
    return !flags.contains(INCOMPLETE);
  }
}
