package org.parapolis.report;

import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.LIST;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code coverage.csv}: gaps in what was read, so that they cannot look like a falling trend. */
final class CoverageTable {

  private static final int MOST_GAPS = 40;

  static final Table<Coverage.Row> TABLE =
      new Table<>(
          "coverage",
          "Texts expected by the symbols' own numbering and texts read, by series and session or"
              + " year; what comes behind the last number read is not known.",
          List.of("body", "series", "kind", "period_type", "period"),
          List.of(
              new Column<>("body", STRING, "Organ", r -> r.series().body()),
              new Column<>(
                  "series",
                  STRING,
                  "The symbol without period and number: A/RES, S/PRST, CP",
                  r -> r.series().name()),
              new Column<>(
                  "kind",
                  STRING,
                  "resolution, decision or statement",
                  r -> r.series().kind().name().toLowerCase(Locale.ROOT)),
              new Column<>("period_type", STRING, "session or year", CoverageTable::periodType),
              new Column<>("period", STRING, "Session or year", r -> r.texts().period()),
              new Column<>("date", DATE, "First day of adoption in it", r -> r.texts().firstDay()),
              new Column<>(
                  "first_number",
                  INTEGER,
                  "Least number read",
                  r -> isRead(r) ? r.texts().first() : null),
              new Column<>(
                  "last_number",
                  INTEGER,
                  "Greatest number read",
                  r -> isRead(r) ? r.texts().last() : null),
              new Column<>(
                  "expected",
                  INTEGER,
                  "Numbers there must be, at the least; empty where unknown",
                  r -> isKnown(r) ? r.total() : null),
              new Column<>(
                  "found",
                  INTEGER,
                  "Numbers read; the parts of a resolution are one",
                  r -> r.texts().numbers().size()),
              new Column<>(
                  "documents",
                  INTEGER,
                  "Documents with these numbers; parts are several",
                  r -> r.texts().texts().size()),
              new Column<>(
                  "missing",
                  INTEGER,
                  "Expected and not read",
                  r -> isKnown(r) ? r.missing() : null),
              new Column<>(
                  "missing_numbers",
                  LIST,
                  "Which, joined by \"; \"; the first 40 stretches",
                  CoverageTable::gaps),
              new Column<>("coverage", NUMBER, "found / expected, 0 to 1", CoverageTable::coverage),
              new Column<>(
                  "note",
                  LIST,
                  "What a reader should know, joined by \"; \"",
                  Coverage.Row::notes)),
          input -> Coverage.rows(input.documents()).iterator());

  private CoverageTable() {}

  private static String periodType(Coverage.Row row) {
    return row.texts().period().matches("(?:19|20)\\d{2}") ? "year" : "session";
  }

  private static boolean isRead(Coverage.Row row) {
    return !row.texts().numbers().isEmpty();
  }

  private static boolean isKnown(Coverage.Row row) {
    return !row.expected().isEmpty();
  }

  private static List<String> gaps(Coverage.Row row) {
    List<String> gaps = new ArrayList<>();
    row.gaps().stream().limit(MOST_GAPS).forEach(gap -> gaps.add(gap.toString()));
    if (row.gaps().size() > MOST_GAPS) {
      gaps.add("…");
    }
    return gaps;
  }

  private static @Nullable BigDecimal coverage(Coverage.Row row) {
    return isKnown(row)
        ? BigDecimal.valueOf(row.total() - row.missing())
            .divide(BigDecimal.valueOf(row.total()), 4, RoundingMode.HALF_UP)
        : null;
  }
}
