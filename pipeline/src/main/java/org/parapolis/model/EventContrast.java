package org.parapolis.model;

import org.jspecify.annotations.Nullable;

/**
 * A measure in the years before an event and in those after it; the event's own days are in
 * neither.
 *
 * @param key its periods are of no account
 * @param ratio after / before, null where either has nothing or before is 0
 * @param interval where the ratio lies with 95 % confidence (bootstrap over documents)
 * @param note why there is no ratio, else empty
 */
public record EventContrast(
    Event event,
    SeriesKey key,
    Side before,
    Side after,
    @Nullable Double ratio,
    @Nullable Interval interval,
    String note) {

  /**
   * The texts on one side of the event.
   *
   * @param documents how many there are on this side
   * @param value null where total is 0
   */
  public record Side(long count, long total, int documents, @Nullable Double value) {}
}
