package org.parapolis.report;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV after RFC 4180, with LF and a header line. */
public final class Csv {

  private static final CsvMapper MAPPER =
      CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private Csv() {}

  /**
   * Writes rows of texts, counts, truth values, dates and null. What a spreadsheet would take for a
   * formula is guarded as in {@link Column#cell}; the writer stays open.
   *
   * @param names of the columns, as many as each row has cells
   */
  public static void write(List<String> names, List<List<@Nullable Object>> rows, Writer writer)
      throws IOException {
    List<Column<List<@Nullable Object>>> columns = new ArrayList<>();
    for (String name : names) {
      int at = columns.size();
      columns.add(new Column<>(name, Column.Type.STRING, "", row -> row.get(at)));
    }
    write(columns, rows.iterator(), writer);
  }

  static <R> void write(List<Column<R>> columns, Iterator<R> rows, Writer writer)
      throws IOException {
    CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator('\n');
    columns.forEach(column -> schema.addColumn(column.name()));
    // By hand, since the library writes no header for a table without rows.
    writer.write(String.join(",", columns.stream().map(Column::name).toList()) + "\n");
    // Not closed but flushed: closing it would close the caller's writer.
    SequenceWriter lines = MAPPER.writer(schema.build()).writeValues(writer);
    while (rows.hasNext()) {
      R row = rows.next();
      lines.write(columns.stream().map(column -> column.cell(row)).toArray(String[]::new));
    }
    lines.flush();
  }
}
