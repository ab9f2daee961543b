package org.parapolis.report;

import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;
import static org.parapolis.report.Column.Type.YEAR;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Interval;
import org.parapolis.model.Share;
import org.parapolis.model.YearSeries;
import org.parapolis.model.YearSeries.Usage;

/**
 * Yearly curves side by side as one long table: a row a query and year.
 *
 * @param run whose documents were asked
 * @param filters they were narrowed to, as words of a command line; may be empty
 */
public record PhraseSeries(String run, String filters, List<YearSeries> series, Search search) {

  /** Tells the command that lists the paragraphs behind a number. */
  public interface Search {
    String command(String query, int year);
  }

  /** One number of a curve; {@code search} lists what it counts. */
  record Row(String query, int year, Usage usage, @Nullable String search) {

    Share documents() {
      return usage.documents();
    }

    Share paragraphs() {
      return usage.paragraphs();
    }
  }

  /** Small shares of many paragraphs need them. */
  private static final int DECIMALS = 6;

  static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("query", STRING, "What is asked for", Row::query),
          new Column<>("year", YEAR, "Year of adoption", Row::year),
          new Column<>(
              "documents", INTEGER, "Documents that say it", row -> row.documents().count()),
          new Column<>(
              "documents_total",
              INTEGER,
              "Documents that meet the filters on documents and paragraphs",
              row -> row.documents().total()),
          new Column<>(
              "share",
              NUMBER,
              "documents / documents_total; empty where that is 0",
              row -> rounded(row.documents().value())),
          new Column<>(
              "low",
              NUMBER,
              "Lower end of the share's 95 % interval (Wilson)",
              low(Row::documents)),
          new Column<>("high", NUMBER, "Its upper end", high(Row::documents)),
          new Column<>(
              "paragraphs", INTEGER, "Paragraphs that say it", row -> row.paragraphs().count()),
          new Column<>(
              "paragraphs_total",
              INTEGER,
              "Paragraphs that meet the filters on documents and paragraphs",
              row -> row.paragraphs().total()),
          new Column<>(
              "paragraph_share",
              NUMBER,
              "paragraphs / paragraphs_total; empty where that is 0",
              row -> rounded(row.paragraphs().value())),
          new Column<>(
              "paragraph_low",
              NUMBER,
              "Lower end of its 95 % interval, as if paragraphs were independent",
              low(Row::paragraphs)),
          new Column<>("paragraph_high", NUMBER, "Its upper end", high(Row::paragraphs)),
          new Column<>(
              "note",
              STRING,
              "no documents: why a share is empty; few documents: fewer than 10, read with care",
              row -> note(row.documents())),
          new Column<>(
              "search",
              STRING,
              "The command that lists the paragraphs; empty where there are no documents",
              Row::search));

  public PhraseSeries {
    series = List.copyOf(series);
  }

  private static @Nullable String note(Share documents) {
    if (documents.total() == 0) {
      return "no documents";
    }
    return documents.isOfFew() ? "few documents" : null;
  }

  private static Function<Row, @Nullable Object> low(Function<Row, Share> share) {
    return row -> end(share.apply(row), Interval::low);
  }

  private static Function<Row, @Nullable Object> high(Function<Row, Share> share) {
    return row -> end(share.apply(row), Interval::high);
  }

  private static @Nullable BigDecimal end(Share share, Function<Interval, Double> end) {
    return share.interval() == null ? null : rounded(end.apply(share.interval()));
  }

  private static @Nullable BigDecimal rounded(@Nullable Double value) {
    return value == null
        ? null
        : BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** In the order of the series, then by year. */
  List<Row> rows() {
    return series.stream().flatMap(one -> rows(one).stream()).toList();
  }

  List<Row> rows(YearSeries one) {
    return one.years().entrySet().stream()
        .map(year -> row(one.query(), year.getKey(), year.getValue()))
        .toList();
  }

  private Row row(String query, int year, Usage usage) {
    boolean leadsSomewhere = usage.documents().total() > 0;
    return new Row(query, year, usage, leadsSomewhere ? search.command(query, year) : null);
  }

  /** The long table; the writer stays open. */
  public void writeCsv(Writer writer) throws IOException {
    Csv.write(COLUMNS, rows().iterator(), writer);
  }

  /**
   * The same rows, with what they were asked of and, for each query, the documents that are in no
   * year; the writer stays open.
   */
  public void writeJson(Writer writer) throws IOException {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema_version", ReportWriter.SCHEMA_VERSION);
    tree.put("run", run);
    tree.put("filters", filters);
    tree.put("undated", series.stream().map(PhraseSeries::undated).toList());
    tree.put("series", rows().stream().map(PhraseSeries::tree).toList());
    Json.write(tree, writer);
  }

  private static Map<String, Object> undated(YearSeries one) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("query", one.query());
    tree.put("documents", one.undated().documents().count());
    tree.put("documents_total", one.undated().documents().total());
    tree.put("paragraphs", one.undated().paragraphs().count());
    tree.put("paragraphs_total", one.undated().paragraphs().total());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Row row) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    COLUMNS.forEach(column -> tree.put(column.name(), column.value().apply(row)));
    return tree;
  }
}
