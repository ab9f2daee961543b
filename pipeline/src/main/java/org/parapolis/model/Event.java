package org.parapolis.model;

import java.time.LocalDate;

/**
 * A time at which the language may have changed; the user names it.
 *
 * @param begin its first day
 * @param end its last day, {@code begin} or later
 */
public record Event(String id, LocalDate begin, LocalDate end, String label) {

  public Event {
    if (id.isBlank() || label.isBlank() || end.isBefore(begin)) {
      throw new IllegalArgumentException("not an event: " + id + ", " + begin + " to " + end);
    }
  }
}
