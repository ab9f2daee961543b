package org.parapolis.report;

import java.math.BigDecimal;
import org.parapolis.model.Interval;
import org.parapolis.model.SeriesPoint;

/** A value of {@code series.csv} with its interval, in words. */
final class SummaryValue {

  private SummaryValue() {}

  /** "3.4 (95 % interval 0.51 to 9.4)". */
  static SummaryPhrase full(SeriesPoint point) {
    return of(point, "", "95 % interval ");
  }

  /** "3.4 (0.51 to 9.4)", where it has been said what stands in brackets. */
  static SummaryPhrase brief(SeriesPoint point) {
    return of(point, "", "");
  }

  /** "73 % (95 % interval 60 to 85)". */
  static SummaryPhrase percent(SeriesPoint point) {
    return of(point, " %", "95 % interval ");
  }

  private static SummaryPhrase of(SeriesPoint point, String unit, String interval) {
    SummaryNumber value = cell(point, "value");
    if (point.estimate() == null) {
      return SummaryPhrase.of("{}{} (no interval: too few documents)", value, unit);
    }
    SummaryNumber high = cell(point, "high");
    BigDecimal shown = value.value().signum() == 0 ? high.value() : value.value();
    int decimals = SummaryEnglish.decimals(shown);
    return SummaryPhrase.of(
        "{}{} ({}{} to {})",
        value,
        unit,
        interval,
        cell(point, "low", decimals),
        cell(point, "high", decimals));
  }

  /** A cell of its row, with two digits that count. */
  static SummaryNumber cell(SeriesPoint point, String column) {
    return SummaryNumber.cell(SeriesTable.TABLE, point, column, SummaryValue::twoDigits);
  }

  private static SummaryNumber cell(SeriesPoint point, String column, int decimals) {
    return SummaryNumber.cell(
        SeriesTable.TABLE, point, column, cell -> SummaryEnglish.decimal(cell, decimals));
  }

  private static String twoDigits(BigDecimal cell) {
    return SummaryEnglish.decimal(cell, SummaryEnglish.decimals(cell));
  }

  /** A whole number of its row. */
  static SummaryNumber count(SeriesPoint point, String column) {
    return SummaryNumber.cell(SeriesTable.TABLE, point, column, SummaryEnglish::whole);
  }

  /**
   * Whether two intervals have a number in common; one that is not known is taken to reach
   * everywhere.
   */
  static boolean overlap(SeriesPoint one, SeriesPoint other) {
    if (one.estimate() == null || other.estimate() == null) {
      return true;
    }
    Interval first = one.estimate().interval();
    Interval second = other.estimate().interval();
    return first.low() <= second.high() && second.low() <= first.high();
  }
}
