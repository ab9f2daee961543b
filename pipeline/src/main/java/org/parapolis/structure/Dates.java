package org.parapolis.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as English UN documents print them: "19 December 2024". */
final class Dates {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  static final String DATE = "(?<day>\\d{1,2}) (?<month>\\p{L}{3,9}),? (?<year>(?:19|20)\\d{2})";

  private Dates() {}

  /** The date of the groups of {@link #DATE} in a match. */
  static Optional<LocalDate> of(Matcher match) {
    int month = MONTHS.indexOf(match.group("month").toLowerCase(Locale.ROOT)) + 1;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(match.group("year")), month, Integer.parseInt(match.group("day"))));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** The date in the first match of {@code pattern}, which contains {@link #DATE}. */
  static Optional<LocalDate> find(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    return match.find() ? of(match) : Optional.empty();
  }
}
