package org.parapolis.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A number in a sentence, and the cells it rests on.
 *
 * @param printed as the sentence has it; rounded from value
 * @param how value follows from the cells
 * @param file of the report
 * @param column of a table, or the path of a field in JSON
 * @param row what the cells of a row must be, by column; empty for every row
 */
record SummaryNumber(
    String printed,
    BigDecimal value,
    How how,
    String file,
    String column,
    SortedMap<String, String> row) {

  /** How a value follows from the cells. */
  enum How {
    /** It is the one cell. */
    CELL,
    /** It is their sum. */
    SUM,
    /** It is how many of them are not empty. */
    FILLED;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  SummaryNumber {
    Objects.requireNonNull(value);
    row = Collections.unmodifiableSortedMap(new TreeMap<>(row));
  }

  /**
   * The cell of a row, as the table rounds it.
   *
   * @throws IllegalArgumentException where the cell is empty
   */
  static <R> SummaryNumber cell(
      Table<R> table, R row, String column, Function<BigDecimal, String> print) {
    BigDecimal value = value(table, row, column);
    return new SummaryNumber(
        print.apply(value), value, How.CELL, table.file(), column, key(table, row));
  }

  /** The sum of whole numbers over rows; what their keys have in common names the rows. */
  static <R> SummaryNumber sum(Table<R> table, List<R> rows, String column) {
    BigDecimal sum =
        rows.stream()
            .map(row -> value(table, row, column))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    SortedMap<String, String> common = key(table, rows.get(0));
    rows.forEach(row -> common.entrySet().retainAll(key(table, row).entrySet()));
    return new SummaryNumber(SummaryEnglish.whole(sum), sum, How.SUM, table.file(), column, common);
  }

  /** How many rows of the whole table have something in the column. */
  static <R> SummaryNumber filled(Table<R> table, List<R> rows, String column) {
    Function<R, String> cell = cell(table, column);
    long filled = rows.stream().filter(row -> !cell.apply(row).isEmpty()).count();
    BigDecimal value = BigDecimal.valueOf(filled);
    return new SummaryNumber(
        SummaryEnglish.whole(value), value, How.FILLED, table.file(), column, new TreeMap<>());
  }

  /** A count of {@code run.json}. */
  static SummaryNumber ofRun(String field, long count) {
    BigDecimal value = BigDecimal.valueOf(count);
    return new SummaryNumber(
        SummaryEnglish.whole(value),
        value,
        How.CELL,
        "run.json",
        "counts." + field,
        new TreeMap<>());
  }

  boolean isOne() {
    return value.compareTo(BigDecimal.ONE) == 0;
  }

  private static <R> BigDecimal value(Table<R> table, R row, String column) {
    String cell = cell(table, column).apply(row);
    if (cell.isEmpty()) {
      throw new IllegalArgumentException(table.file() + ", " + key(table, row) + ": no " + column);
    }
    return new BigDecimal(cell);
  }

  private static <R> SortedMap<String, String> key(Table<R> table, R row) {
    Map<String, String> key = new TreeMap<>();
    table.key().forEach(column -> key.put(column, cell(table, column).apply(row)));
    return new TreeMap<>(key);
  }

  private static <R> Function<R, String> cell(Table<R> table, String name) {
    return table.columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .<Function<R, String>>map(column -> column::cell)
        .orElseThrow(() -> new IllegalArgumentException(table.file() + " has no " + name));
  }
}
