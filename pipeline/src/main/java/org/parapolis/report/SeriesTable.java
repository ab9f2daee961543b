package org.parapolis.report;

import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.LIST;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Interval;
import org.parapolis.model.SeriesPoint;
import org.parapolis.model.SeriesPoint.Standardised;
import org.parapolis.model.SeriesPoint.Top;

/**
 * {@code series.csv}: every number over time, long. The time is the adoption's; documents without
 * one stay out. Every period between a body's first and last has its rows, so that a gap in the
 * documents cannot look like a falling trend.
 */
final class SeriesTable {

  static final Table<SeriesPoint> TABLE =
      new Table<>(
          "series",
          "Every measure by period of adoption, body, category and set of mentions; documents without"
              + " a day of adoption stay out.",
          List.of("period_type", "body", "dimension", "category", "set", "measure", "date"),
          List.of(
              new Column<>(
                  "period_type",
                  STRING,
                  "year, five_years or session",
                  point -> point.period().type().label()),
              new Column<>(
                  "period", STRING, "2019, 2015-2019 or 79", point -> point.period().label()),
              new Column<>(
                  "date",
                  DATE,
                  "First day of the period; of a session, its first day of adoption at hand",
                  point -> point.period().begin()),
              new Column<>("body", STRING, "Organ, or ALL", point -> point.key().body()),
              new Column<>(
                  "dimension",
                  STRING,
                  "What it is narrowed by: all, kind, section, sdg, subject (rates of their own text);"
                      + " type, view, level, prominence, standing, role, strength, diplomacy (of all text)",
                  point -> point.key().category().dimension()),
              new Column<>(
                  "category",
                  STRING,
                  "Its value; empty for all",
                  point -> point.key().category().value()),
              new Column<>(
                  "set",
                  STRING,
                  "core, extended (with core), broad (with extended): citations apart; citation",
                  point -> point.key().set()),
              new Column<>(
                  "measure",
                  STRING,
                  "mentions_per_10000_words; paragraphs_per_100, documents_per_100 (with at least one"
                      + " mention); share_of_mentions (per cent of the set's)",
                  point -> point.key().measure().label()),
              new Column<>(
                  "value",
                  NUMBER,
                  "count / total, times 10000 or 100, pooled over the documents; empty where total is 0",
                  point -> Figures.rate(point.value())),
              new Column<>(
                  "low", NUMBER, "Lower end of its 95 % interval", low(SeriesTable::estimate)),
              new Column<>("high", NUMBER, "Its upper end", high(SeriesTable::estimate)),
              new Column<>(
                  "interval",
                  STRING,
                  "wilson, bootstrap (over documents), or envelope: the wider of the bootstrap and an"
                      + " exact interval",
                  point -> point.estimate() == null ? null : point.estimate().method()),
              new Column<>("count", INTEGER, "What was counted", SeriesPoint::count),
              new Column<>("total", INTEGER, "In what it was counted", SeriesPoint::total),
              new Column<>(
                  "denominator",
                  STRING,
                  "Unit of total",
                  point -> point.key().measure().denominator()),
              new Column<>(
                  "documents",
                  INTEGER,
                  "Documents there are, with a mention or not",
                  SeriesPoint::documents),
              new Column<>(
                  "mean",
                  NUMBER,
                  "Mean of the documents' own rates; empty for shares",
                  point -> Figures.rate(point.mean())),
              new Column<>(
                  "standardised",
                  NUMBER,
                  "Value if every body had its share of the whole run's total; for ALL",
                  point ->
                      point.standardised() == null
                          ? null
                          : Figures.rate(point.standardised().value())),
              new Column<>(
                  "standardised_low",
                  NUMBER,
                  "Lower end of its 95 % interval (bootstrap)",
                  low(SeriesTable::standardised)),
              new Column<>(
                  "standardised_high", NUMBER, "Its upper end", high(SeriesTable::standardised)),
              new Column<>(
                  "top_document",
                  STRING,
                  "id of the document with the most of the count",
                  top(top -> top.document().value())),
              new Column<>(
                  "top_share",
                  NUMBER,
                  "Its share of the count, 0 to 1",
                  top(t -> Figures.rate(t.share()))),
              new Column<>(
                  "value_without_top",
                  NUMBER,
                  "The value without that document",
                  top(top -> Figures.rate(top.valueWithout()))),
              new Column<>(
                  "flags",
                  LIST,
                  "few_documents (under 10), few_mentions (count under 5), incomplete_period, dominated"
                      + " (top_share over a third), joined by \"; \"",
                  SeriesPoint::flags),
              new Column<>(
                  "note",
                  STRING,
                  "Why a value, interval or standardised value is empty",
                  point -> blankToNull(point.note()))),
          input -> input.trends().points().iterator());

  private SeriesTable() {}

  private static @Nullable Interval estimate(SeriesPoint point) {
    return point.estimate() == null ? null : point.estimate().interval();
  }

  private static @Nullable Interval standardised(SeriesPoint point) {
    Standardised standardised = point.standardised();
    return standardised == null ? null : standardised.interval();
  }

  private static Function<SeriesPoint, @Nullable Object> low(
      Function<SeriesPoint, @Nullable Interval> interval) {
    return point -> Figures.low(interval.apply(point));
  }

  private static Function<SeriesPoint, @Nullable Object> high(
      Function<SeriesPoint, @Nullable Interval> interval) {
    return point -> Figures.high(interval.apply(point));
  }

  private static Function<SeriesPoint, @Nullable Object> top(Function<Top, @Nullable Object> cell) {
    return point -> point.top() == null ? null : cell.apply(point.top());
  }

  private static @Nullable String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
