package org.parapolis.report;

import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;
import static org.parapolis.report.Column.Type.YEAR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.MentionSets;

/**
 * {@code series.csv}: how much of each year's agreed text speaks of LRGs, by body and set. The year
 * is the adoption's; documents without one stay out. Every year between the first and the last has
 * its rows, so that a gap in the documents cannot look like a falling trend.
 */
final class Series {

  /**
   * One number.
   *
   * @param body a {@link org.parapolis.model.Body}, or {@link #ALL_BODIES}
   * @param value null where {@code total} is 0
   * @param count what was counted
   * @param total in what it was counted
   * @param denominator unit of {@code total}
   */
  record Row(
      int year,
      String body,
      String set,
      String measure,
      @Nullable BigDecimal value,
      long count,
      long total,
      String denominator) {}

  private record Measure(
      String name,
      int per,
      String denominator,
      ToLongFunction<Tally.Hits> count,
      ToLongFunction<Tally> total) {}

  static final String ALL_BODIES = "ALL";

  private static final List<Measure> MEASURES =
      List.of(
          new Measure(
              "mentions_per_10000_words", 10_000, "words", Tally.Hits::mentions, Tally::words),
          new Measure(
              "paragraphs_per_100", 100, "paragraphs", Tally.Hits::paragraphs, Tally::paragraphs),
          new Measure(
              "documents_per_100", 100, "documents", Tally.Hits::documents, Tally::documents));

  static final Table<Row> TABLE =
      new Table<>(
          "series",
          "Rates by year of adoption, body and set of mentions; documents without a day of"
              + " adoption stay out.",
          List.of("year", "body", "set", "measure"),
          List.of(
              new Column<>("year", YEAR, "Year of adoption", Row::year),
              new Column<>("body", STRING, "Organ, or ALL", Row::body),
              new Column<>(
                  "set",
                  STRING,
                  "core, extended (with core), broad (with extended): citations apart; citation",
                  Row::set),
              new Column<>(
                  "measure",
                  STRING,
                  "mentions_per_10000_words, paragraphs_per_100 or documents_per_100 (paragraphs"
                      + " and documents with at least one mention)",
                  Row::measure),
              new Column<>(
                  "value",
                  NUMBER,
                  "n / N, times 10000 or 100, pooled over the documents; empty where N is 0",
                  Row::value),
              new Column<>("n", INTEGER, "What was counted", Row::count),
              new Column<>("N", INTEGER, "In what it was counted", Row::total),
              new Column<>("denominator", STRING, "Unit of N", Row::denominator),
              new Column<>(
                  "note",
                  STRING,
                  "Why value is empty",
                  row -> row.value() == null ? "no " + row.denominator() : null)),
          input -> rows(input).iterator());

  private Series() {}

  /** All rows, sorted by year and body, then in the order of sets and measures. */
  static List<Row> rows(ReportInput input) {
    NavigableMap<Integer, Map<String, Tally>> tallies = tallies(input);
    TreeSet<String> bodies = new TreeSet<>();
    tallies.values().forEach(year -> bodies.addAll(year.keySet()));
    List<Row> rows = new ArrayList<>();
    if (tallies.isEmpty()) {
      return rows;
    }
    for (int year = tallies.firstKey(); year <= tallies.lastKey(); year++) {
      Map<String, Tally> found = tallies.getOrDefault(year, Map.of());
      for (String body : bodies) {
        addRows(rows, year, body, found.getOrDefault(body, new Tally()));
      }
    }
    return rows;
  }

  private static NavigableMap<Integer, Map<String, Tally>> tallies(ReportInput input) {
    NavigableMap<Integer, Map<String, Tally>> tallies = new TreeMap<>();
    Iterator<MentionsByDocument.Entry> entries = new MentionsByDocument(input);
    while (entries.hasNext()) {
      MentionsByDocument.Entry entry = entries.next();
      LocalDate adopted = entry.row().document().adopted();
      if (adopted == null || !entry.row().counts()) {
        continue;
      }
      Map<String, Tally> year = tallies.computeIfAbsent(adopted.getYear(), y -> new TreeMap<>());
      for (String body : List.of(ALL_BODIES, entry.row().document().body().name())) {
        year.computeIfAbsent(body, b -> new Tally())
            .add(entry.row(), entry.mentions(), input.sets());
      }
    }
    return tallies;
  }

  private static void addRows(List<Row> rows, int year, String body, Tally tally) {
    for (String set : MentionSets.ALL) {
      for (Measure measure : MEASURES) {
        long count = measure.count().applyAsLong(tally.hits(set));
        long total = measure.total().applyAsLong(tally);
        rows.add(
            new Row(
                year,
                body,
                set,
                measure.name(),
                rate(count, total, measure.per()),
                count,
                total,
                measure.denominator()));
      }
    }
  }

  private static @Nullable BigDecimal rate(long count, long total, int per) {
    return total == 0
        ? null
        : BigDecimal.valueOf(count)
            .multiply(BigDecimal.valueOf(per))
            .divide(BigDecimal.valueOf(total), 4, RoundingMode.HALF_UP);
  }
}
