package org.parapolis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Body;

/**
 * How many texts each series must have by its own numbering, and how many were read. What comes
 * behind the last number read is not known, so the expected number is the least there can be.
 */
final class Coverage {

  /**
   * A series in a period.
   *
   * @param texts empty where nothing of the period was read
   * @param expected numbers that must exist; empty where that is not known
   */
  record Row(
      Numbering.Series series,
      NumberedTexts texts,
      List<NumberRange> expected,
      List<String> notes) {

    Row {
      expected = List.copyOf(expected);
      notes = List.copyOf(notes);
    }

    long total() {
      return expected.stream().mapToLong(NumberRange::size).sum();
    }

    long missing() {
      return gaps().stream().mapToLong(NumberRange::size).sum();
    }

    /** Expected numbers that were not read. */
    List<NumberRange> gaps() {
      return expected.stream().flatMap(range -> range.without(texts.numbers()).stream()).toList();
    }
  }

  private static final int HUNDRED = 100;

  private Coverage() {}

  /** Sorted by body, series, kind and period; periods between two that were read are in. */
  static List<Row> rows(Iterable<DocumentRow> documents) {
    List<Row> rows = new ArrayList<>();
    Numbering.of(documents)
        .forEach(
            (series, periods) -> {
              List<Row> own = rows(series, periods);
              own.sort(Comparator.comparing(row -> Numbering.sortable(row.texts().period())));
              rows.addAll(own);
            });
    return rows;
  }

  private static List<Row> rows(Numbering.Series series, List<NumberedTexts> periods) {
    List<Row> rows = new ArrayList<>();
    @Nullable NumberedTexts former = null;
    for (NumberedTexts texts : periods) {
      if (former != null) {
        rows.addAll(between(series, former, texts));
      }
      rows.add(series.restarts() ? restarting(series, texts) : running(series, texts, former));
      former = texts;
    }
    return rows;
  }

  /**
   * Resolutions and statements begin at 1. Decisions begin at the first of a hundred (A/HRC/DEC at
   * 101); those of the General Assembly have two runs, elections and appointments from 401, all
   * others from 501 (before its 57th session from 301 and 401).
   */
  private static Row restarting(Numbering.Series series, NumberedTexts texts) {
    if (!isNumber(texts.period()) && texts.first() > 1) {
      return fromTheFirstRead(series, texts, "emergency sessions go on over many years");
    }
    if (!series.name().endsWith("/DEC")) {
      return row(series, texts, List.of(new NumberRange(1, texts.last())));
    }
    NavigableSet<Integer> numbers = texts.numbers();
    int first = texts.first() / HUNDRED * HUNDRED + 1;
    int second = first + HUNDRED;
    Integer last = numbers.lower(second);
    boolean two = series.body().equals(Body.GA.name()) && last != null && texts.last() >= second;
    return row(
        series,
        texts,
        two
            ? List.of(new NumberRange(first, last), new NumberRange(second, texts.last()))
            : List.of(new NumberRange(first, texts.last())));
  }

  private static Row row(Numbering.Series series, NumberedTexts texts, List<NumberRange> expected) {
    return new Row(series, texts, expected, texts.notes());
  }

  private static Row running(
      Numbering.Series series, NumberedTexts texts, @Nullable NumberedTexts former) {
    Integer last = former == null ? null : former.numbers().lower(texts.first());
    if (former != null && last != null && follows(former.period(), texts.period())) {
      return row(series, texts, List.of(new NumberRange(last + 1, texts.last())));
    }
    return fromTheFirstRead(series, texts, "nothing of the period before was read");
  }

  private static Row fromTheFirstRead(Numbering.Series series, NumberedTexts texts, String why) {
    List<String> notes = new ArrayList<>(texts.notes());
    notes.add("counted from the first number read: " + why);
    return new Row(series, texts, List.of(new NumberRange(texts.first(), texts.last())), notes);
  }

  /** Years must follow one another; sessions with a roman numeral are taken as they come. */
  private static boolean follows(String former, String period) {
    return !isNumber(former)
        || !isNumber(period)
        || Integer.parseInt(former) + 1 == Integer.parseInt(period);
  }

  /** Rows of the periods of which nothing was read. */
  private static List<Row> between(
      Numbering.Series series, NumberedTexts former, NumberedTexts later) {
    List<Row> rows = new ArrayList<>();
    if (!isNumber(former.period()) || !isNumber(later.period())) {
      return rows;
    }
    List<String> notes = new ArrayList<>(List.of("nothing of this period was read"));
    NumberRange open = new NumberRange(former.last() + 1, later.first() - 1);
    if (!series.restarts() && open.size() > 0) {
      notes.add("%s not read between %s and %s".formatted(open, former.period(), later.period()));
    }
    int last = Integer.parseInt(later.period());
    for (int period = Integer.parseInt(former.period()) + 1; period < last; period++) {
      rows.add(new Row(series, new NumberedTexts(String.valueOf(period)), List.of(), notes));
    }
    return rows;
  }

  private static boolean isNumber(String period) {
    return period.matches("\\d{1,4}");
  }
}
