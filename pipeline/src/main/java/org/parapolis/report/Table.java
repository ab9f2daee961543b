package org.parapolis.report;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * A CSV file, declared: RFC 4180 with LF, a header line, columns in this order, one line a row,
 * written while they are read.
 *
 * @param name without ".csv"; also the name of the resource in the data package
 * @param key the columns that together name a row; empty where none do
 */
record Table<R>(
    String name,
    String description,
    List<String> key,
    List<Column<R>> columns,
    Function<ReportInput, Iterator<R>> rows)
    implements Report {

  private static final CsvMapper MAPPER =
      CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  Table {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }

  @Override
  public String file() {
    return name + ".csv";
  }

  @Override
  public void write(ReportInput input, Writer writer) throws IOException {
    CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator('\n');
    columns.forEach(column -> schema.addColumn(column.name()));
    // By hand, since the library writes no header for a table without rows.
    writer.write(String.join(",", columns.stream().map(Column::name).toList()) + "\n");
    // Not closed but flushed: closing it would close the caller's writer.
    SequenceWriter lines = MAPPER.writer(schema.build()).writeValues(writer);
    Iterator<R> all = rows.apply(input);
    while (all.hasNext()) {
      R row = all.next();
      lines.write(columns.stream().map(column -> column.cell(row)).toArray(String[]::new));
    }
    lines.flush();
  }
}
