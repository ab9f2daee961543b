package org.parapolis.report;

import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.LIST;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.Measure;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Period;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesPoint;

/** {@code headline.csv}: the undivided yearly series side by side, for spreadsheets. */
final class HeadlineTable {

  /** A year of a body. */
  record Row(Period year, String body, List<SeriesPoint> points) {

    @Nullable SeriesPoint point(String set, Measure measure) {
      return points.stream()
          .filter(point -> point.key().set().equals(set) && point.key().measure() == measure)
          .findFirst()
          .orElse(null);
    }

    @Nullable Long total(Measure measure) {
      return points.stream()
          .filter(point -> point.key().measure() == measure)
          .map(SeriesPoint::total)
          .findFirst()
          .orElse(null);
    }

    /** What holds of the year itself, whatever is measured. */
    List<String> flags() {
      return points.stream()
          .flatMap(point -> point.flags().stream())
          .filter(List.of(SeriesPoint.FEW_DOCUMENTS, SeriesPoint.INCOMPLETE)::contains)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static final List<Measure> RATES =
      List.of(
          Measure.MENTIONS_PER_10000_WORDS, Measure.PARAGRAPHS_PER_100, Measure.DOCUMENTS_PER_100);

  static final Table<Row> TABLE =
      new Table<>(
          "headline",
          "A row a year and body: the undivided series of series.csv side by side, for spreadsheets.",
          List.of("date", "body"),
          columns(),
          HeadlineTable::rows);

  /** The same series, long, with what makes them trustworthy or not. */
  static final JsonRows<SeriesPoint> JSON =
      new JsonRows<>(
          SeriesTable.TABLE,
          List.of(
              "date",
              "period",
              "body",
              "set",
              "measure",
              "value",
              "low",
              "high",
              "count",
              "total",
              "documents",
              "flags",
              "note"),
          HeadlineTable::holds,
          "The undivided yearly series of series.csv, an object a row, by body, set and measure");

  private HeadlineTable() {}

  /** Whether the point is of a headline series: a year's, and narrowed to no category. */
  static boolean holds(SeriesPoint point) {
    return point.period().type() == PeriodType.YEAR && point.key().category().equals(Category.ALL);
  }

  private static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(new Column<>("date", DATE, "First day of the year", row -> row.year().begin()));
    columns.add(new Column<>("period", STRING, "The year", row -> row.year().label()));
    columns.add(new Column<>("body", STRING, "Organ, or ALL", Row::body));
    columns.add(
        new Column<>(
            "words",
            INTEGER,
            "Words of the body's texts",
            row -> row.total(Measure.MENTIONS_PER_10000_WORDS)));
    columns.add(
        new Column<>(
            "paragraphs",
            INTEGER,
            "Their paragraphs",
            row -> row.total(Measure.PARAGRAPHS_PER_100)));
    columns.add(
        new Column<>(
            "documents",
            INTEGER,
            "The texts themselves",
            row -> row.total(Measure.DOCUMENTS_PER_100)));
    for (String set : MentionSets.ALL) {
      RATES.forEach(measure -> columns.add(column(set, measure)));
    }
    columns.add(
        new Column<>("flags", LIST, "few_documents, incomplete_period, as in series", Row::flags));
    return columns;
  }

  private static Column<Row> column(String set, Measure measure) {
    return new Column<>(
        set + "_" + measure.label(),
        NUMBER,
        "value in series, of set " + set + " and this measure",
        row -> {
          SeriesPoint point = row.point(set, measure);
          return point == null ? null : Figures.rate(point.value());
        });
  }

  private static Iterator<Row> rows(ReportInput input) {
    record Key(Period year, String body) {}
    Comparator<Key> order = Comparator.comparing(Key::year).thenComparing(Key::body);
    Map<Key, List<SeriesPoint>> points = new TreeMap<>(order);
    for (SeriesPoint point : input.trends().points()) {
      if (holds(point)) {
        points
            .computeIfAbsent(new Key(point.period(), point.key().body()), key -> new ArrayList<>())
            .add(point);
      }
    }
    return points.entrySet().stream()
        .map(entry -> new Row(entry.getKey().year(), entry.getKey().body(), entry.getValue()))
        .iterator();
  }
}
