package org.parapolis.report;

import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.LIST;
import static org.parapolis.report.Column.Type.STRING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code changes.csv}: what moved against the report that lay in the folder before. Where nothing
 * differs the former table stays, so that a report made again is the same.
 */
final class RunChangeTable {

  private static final List<Column<RunChange>> COLUMNS =
      List.of(
          new Column<>(
              "number",
              STRING,
              "documents, words, paragraphs, mentions, excluded, failures; inputs: what made the"
                  + " numbers differs and none moved; report: what could not be compared",
              c -> c.number().name()),
          new Column<>("body", STRING, "Organ, or ALL", c -> c.number().body()),
          new Column<>(
              "dimension",
              STRING,
              "all; set or type of mentions, citations apart from types; reason of failures",
              c -> c.number().dimension()),
          new Column<>(
              "category",
              STRING,
              "The set, type or reason; else empty",
              c -> c.number().category()),
          new Column<>("before", INTEGER, "In the former report", RunChange::before),
          new Column<>("after", INTEGER, "In this report", RunChange::after),
          new Column<>("change", INTEGER, "after - before", RunChange::change),
          new Column<>(
              "from_documents",
              INTEGER,
              "Of it by documents that came, went or have another content; empty where unknown",
              RunChange::fromDocuments),
          new Column<>(
              "from_coding",
              INTEGER,
              "Of it by documents that are the same; empty where unknown",
              RunChange::fromCoding),
          new Column<>(
              "cause",
              LIST,
              "documents, lexicon, program, settings, joined by \"; \"",
              RunChange::causes),
          new Column<>(
              "moved_by",
              LIST,
              "ids of the 20 that moved it most, joined by \"; \"",
              RunChange::documents),
          new Column<>(
              "note",
              STRING,
              "Which lexicon files, versions and settings differ",
              RunChange::note));

  private RunChangeTable() {}

  /** The table of the reports in a folder. */
  static Table<RunChange> of(Path folder) {
    return new Table<>(
        "changes",
        "Numbers that moved against the report that lay in the folder before, and why; stays as it"
            + " is where a report is made again and nothing differs.",
        List.of("number", "body", "dimension", "category"),
        COLUMNS,
        input -> rows(folder, input));
  }

  private static Iterator<RunChange> rows(Path folder, ReportInput input) {
    Optional<FormerReport> former = FormerReportReader.read(folder, input.sets());
    if (former.isEmpty()) {
      return List.<RunChange>of().iterator();
    }
    List<RunChange> changes = RunComparison.of(former.get(), input);
    return (changes.isEmpty() ? formerRows(folder) : changes).iterator();
  }

  private static List<RunChange> formerRows(Path folder) {
    List<RunChange> rows = new ArrayList<>();
    try {
      List<String> names = COLUMNS.stream().map(Column::name).toList();
      CsvRows.read(folder.resolve("changes.csv"), names, row -> rows.add(row(row)));
      return rows;
    } catch (IOException | IllegalArgumentException e) {
      // None, or one that this program did not write: there is nothing to keep.
      return List.of();
    }
  }

  private static RunChange row(Map<String, String> cells) {
    return new RunChange(
        new RunNumber(
            cell(cells, "number"),
            cell(cells, "body"),
            cell(cells, "dimension"),
            cell(cells, "category")),
        count(cells, "before"),
        count(cells, "after"),
        count(cells, "from_documents"),
        count(cells, "from_coding"),
        list(cells, "cause"),
        list(cells, "moved_by"),
        cell(cells, "note"));
  }

  private static String cell(Map<String, String> cells, String column) {
    return cells.getOrDefault(column, "");
  }

  private static @Nullable Long count(Map<String, String> cells, String column) {
    String cell = cell(cells, column);
    return cell.isEmpty() ? null : Long.valueOf(cell);
  }

  private static List<String> list(Map<String, String> cells, String column) {
    String cell = cell(cells, column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
  }
}
