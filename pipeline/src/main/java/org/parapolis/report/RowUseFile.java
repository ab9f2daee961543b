package org.parapolis.report;

import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.STRING;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** How often each row of the lexicon is met, as CSV: one line a row, in file and row order. */
public final class RowUseFile {

  private static final List<Column<RowUse>> COLUMNS =
      List.of(
          new Column<>("id", STRING, "Row of the lexicon", use -> use.row().id()),
          new Column<>("file", STRING, "Its file", use -> use.row().place().file()),
          new Column<>("line", INTEGER, "Its line, from 1", use -> use.row().place().line()),
          new Column<>("table", STRING, "Kind of row", RowUse::table),
          new Column<>("form", STRING, "The pattern", use -> use.row().form()),
          new Column<>("seen", INTEGER, "How often its form stands there", RowUse::seen),
          new Column<>("mentions", INTEGER, "Mentions it made", RowUse::mentions));

  private RowUseFile() {}

  /** The caller closes the writer. */
  public static void write(List<RowUse> uses, Writer writer) throws IOException {
    Csv.write(COLUMNS, uses.iterator(), writer);
  }
}
