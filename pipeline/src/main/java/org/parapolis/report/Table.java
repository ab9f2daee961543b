package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

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
}
