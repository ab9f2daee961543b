package org.parapolis.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time that texts are counted in.
 *
 * @param number orders periods of one type: the year, the first of five years, the session
 * @param begin its first day; of a session, the first day of adoption in it
 */
public record Period(PeriodType type, int number, LocalDate begin) implements Comparable<Period> {

  private static final int FIVE = 5;

  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::type).thenComparingInt(Period::number);

  public Period {
    Objects.requireNonNull(type);
    Objects.requireNonNull(begin);
  }

  /** The calendar year. */
  public static Period year(int year) {
    return new Period(PeriodType.YEAR, year, LocalDate.of(year, 1, 1));
  }

  /** The five years that hold the year. */
  public static Period fiveYears(int year) {
    int first = Math.floorDiv(year, FIVE) * FIVE;
    return new Period(PeriodType.FIVE_YEARS, first, LocalDate.of(first, 1, 1));
  }

  /** The number of a session that a body counts through; empty for every other. */
  public static Optional<Integer> session(Document document) {
    boolean numbered = document.body() == Body.GA || document.body() == Body.HRC;
    return numbered && document.session().matches("\\d{1,3}")
        ? Optional.of(Integer.valueOf(document.session()))
        : Optional.empty();
  }

  /** "2019", "2015-2019", "79". */
  public String label() {
    return type == PeriodType.FIVE_YEARS
        ? number + "-" + (number + FIVE - 1)
        : Integer.toString(number);
  }

  /** The number of the period behind it. */
  public int next() {
    return type == PeriodType.FIVE_YEARS ? number + FIVE : number + 1;
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }
}
