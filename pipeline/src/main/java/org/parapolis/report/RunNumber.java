package org.parapolis.report;

import java.util.Comparator;

/**
 * Which of a run's numbers is meant.
 *
 * @param name documents, words, paragraphs, mentions, excluded or failures
 * @param body an organ, or ALL
 * @param dimension {@code all}, {@code set} or {@code type} of mentions, {@code reason} of failures
 * @param category a value of the dimension; empty for {@code all}
 */
record RunNumber(String name, String body, String dimension, String category)
    implements Comparable<RunNumber> {

  static final String ALL_BODIES = "ALL";

  private static final Comparator<RunNumber> ORDER =
      Comparator.comparing(RunNumber::name)
          .thenComparing(RunNumber::body)
          .thenComparing(RunNumber::dimension)
          .thenComparing(RunNumber::category);

  static RunNumber of(String name, String body) {
    return new RunNumber(name, body, "all", "");
  }

  static RunNumber ofSet(String set, String body) {
    return new RunNumber("mentions", body, "set", set);
  }

  /** Citations apart. */
  static RunNumber ofType(String type) {
    return new RunNumber("mentions", ALL_BODIES, "type", type);
  }

  static RunNumber ofReason(String reason) {
    return new RunNumber("failures", ALL_BODIES, "reason", reason);
  }

  @Override
  public int compareTo(RunNumber other) {
    return ORDER.compare(this, other);
  }
}
