package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.Measure;
import org.parapolis.model.Period;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
import org.parapolis.model.SeriesPoint.Standardised;
import org.parapolis.model.SeriesTrend;

/** Points of yearly series with given values, and their trends. */
final class TrendPoints {

  private TrendPoints() {}

  static SeriesTrend only(List<SeriesPoint> points) {
    List<SeriesTrend> trends = TrendTester.test(points);
    assertEquals(1, trends.size());
    return trends.get(0);
  }

  static SeriesTrend.Test tested(SeriesTrend trend) {
    return Objects.requireNonNull(trend.test(), trend.reason());
  }

  static List<SeriesPoint> yearly(String body, int first, double... values) {
    return points(Category.ALL, body, first, values);
  }

  static List<SeriesPoint> points(Category category, String body, int first, double... values) {
    return new ArrayList<>(
        IntStream.range(0, values.length)
            .mapToObj(i -> point(category, body, first + i, values[i], List.of(), null))
            .toList());
  }

  static SeriesPoint point(
      String body,
      int year,
      @Nullable Double value,
      List<String> flags,
      @Nullable Standardised standardised) {
    return point(Category.ALL, body, year, value, flags, standardised);
  }

  static SeriesPoint point(
      Category category,
      String body,
      int year,
      @Nullable Double value,
      List<String> flags,
      @Nullable Standardised standardised) {
    int text = value == null ? 0 : 1;
    return new SeriesPoint(
        new SeriesKey(PeriodType.YEAR, body, category, "core", Measure.MENTIONS_PER_10000_WORDS),
        Period.year(year),
        text,
        text,
        text,
        value,
        null,
        null,
        standardised,
        null,
        flags,
        "");
  }
}
