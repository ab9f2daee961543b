package org.parapolis.report;

import static java.util.Map.entry;

import java.io.Writer;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.parapolis.model.Share;
import org.parapolis.model.YearSeries;

/**
 * Yearly curves as a page that opens from disk: one picture, drawn from the table of figures
 * beneath it, which can be read without it.
 */
final class PhraseSeriesPage {

  /** Figures of a query; {@code undated} is empty where every document has a year. */
  private record Query(String label, List<Year> years, String undated) {}

  /** Figures as printed; {@code cells} are those of the CSV, for the picture. */
  private record Year(
      int year,
      List<Cell> cells,
      String documents,
      String share,
      String interval,
      String paragraphs) {}

  private record Cell(String name, String value) {}

  private final PhraseSeries series;

  PhraseSeriesPage(PhraseSeries series) {
    this.series = series;
  }

  /** The picture as Vega-Lite, which looks for its data in {@code series.csv} beside it. */
  static String picture() {
    return Templates.resource("phrase-series.vl.json");
  }

  void write(Writer writer) {
    Templates.of("phrase-series")
        .execute(
            Map.ofEntries(
                entry("title", "By year · " + series.run()),
                entry("scripts", true),
                entry(
                    "style",
                    Templates.resource("page.css") + Templates.resource("phrase-series.css")),
                entry("run", series.run()),
                entry("filters", series.filters()),
                entry("queries", series.series().stream().map(this::query).toList()),
                entry("picture", picture()),
                entry("libraries", Page.libraries()),
                entry("licence", Templates.resource("vega/LICENSE")),
                entry("program", Templates.resource("phrase-series.js"))),
            writer);
  }

  private Query query(YearSeries one) {
    Share undated = one.undated().documents();
    return new Query(
        label(one.query()),
        series.rows(one).stream().map(PhraseSeriesPage::year).toList(),
        undated.total() == 0 ? "" : counted(undated));
  }

  private static String label(String query) {
    return query.isBlank() ? "every paragraph" : query;
  }

  private static Year year(PhraseSeries.Row row) {
    Share documents = row.documents();
    return new Year(
        row.year(),
        PhraseSeries.COLUMNS.stream().map(column -> cell(column, row)).toList(),
        counted(documents),
        documents.value() == null ? "" : percent(documents.value()) + " %",
        documents.interval() == null
            ? ""
            : percent(documents.interval().low()) + "–" + percent(documents.interval().high()),
        counted(row.paragraphs()));
  }

  private static Cell cell(Column<PhraseSeries.Row> column, PhraseSeries.Row row) {
    if (column.name().equals("query")) {
      return new Cell("query", label(row.query()));
    }
    return new Cell(column.name(), Objects.toString(column.value().apply(row), ""));
  }

  private static String counted(Share share) {
    NumberFormat number = NumberFormat.getIntegerInstance(Locale.ENGLISH);
    return number.format(share.count()) + " of " + number.format(share.total());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
