package org.parapolis.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file, declared: columns in this order, one line a row, written while they are read.
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
    Csv.write(columns, rows.apply(input), writer);
  }

  Column<R> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
  }

  /** Hands the same rows, typed, to a sink. */
  void write(ReportInput input, TableSink sink, OutputStream stream) throws IOException {
    Iterator<R> read = rows.apply(input);
    Iterator<List<@Nullable Object>> typed =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return read.hasNext();
          }

          @Override
          public List<@Nullable Object> next() {
            return typed(read.next());
          }
        };
    sink.write(columns.stream().map(Table::field).toList(), typed, stream);
  }

  private List<@Nullable Object> typed(R row) {
    List<@Nullable Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(column.typed(row)));
    return cells;
  }

  private static TableSink.Field field(Column<?> column) {
    return new TableSink.Field(column.name(), column.type().cells());
  }
}
