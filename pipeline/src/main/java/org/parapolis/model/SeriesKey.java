package org.parapolis.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * Which curve a number belongs to.
 *
 * @param body a {@link Body}, or {@link #ALL_BODIES}
 * @param set one of {@link MentionSets#ALL}
 */
public record SeriesKey(
    PeriodType periods, String body, Category category, String set, Measure measure)
    implements Comparable<SeriesKey> {

  public static final String ALL_BODIES = "ALL";

  private static final Comparator<SeriesKey> ORDER =
      Comparator.comparing(SeriesKey::periods)
          .thenComparing(SeriesKey::body)
          .thenComparing(SeriesKey::category)
          .thenComparing(key -> MentionSets.ALL.indexOf(key.set()))
          .thenComparing(SeriesKey::measure);

  public SeriesKey {
    Objects.requireNonNull(periods);
    Objects.requireNonNull(body);
    Objects.requireNonNull(category);
    Objects.requireNonNull(measure);
    if (!MentionSets.ALL.contains(set)) {
      throw new IllegalArgumentException("unknown set '" + set + "'");
    }
  }

  @Override
  public int compareTo(SeriesKey other) {
    return ORDER.compare(this, other);
  }
}
