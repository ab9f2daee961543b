package org.parapolis.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Some rows and columns of a table as one JSON array of flat objects, a line each, for tools that
 * read no CSV.
 *
 * @param columns names, in this order
 */
record JsonRows<R>(Table<R> table, List<String> columns, Predicate<R> kept, String description)
    implements Report {

  JsonRows {
    columns = List.copyOf(columns);
  }

  @Override
  public String file() {
    return table.name() + ".json";
  }

  @Override
  public void write(ReportInput input, Writer writer) throws IOException {
    Iterator<R> rows = table.rows().apply(input);
    String before = "[\n";
    while (rows.hasNext()) {
      R row = rows.next();
      if (kept.test(row)) {
        writer.write(before + Json.MAPPER.writeValueAsString(object(row)));
        before = ",\n";
      }
    }
    writer.write(before.equals("[\n") ? "[]\n" : "\n]\n");
  }

  private ObjectNode object(R row) {
    ObjectNode object = Json.object();
    for (Column<R> column : chosen()) {
      Object cell = column.typed(row);
      object.putPOJO(column.name(), cell instanceof LocalDate day ? day.toString() : cell);
    }
    return object;
  }

  /** The columns, as the table declares them. */
  List<Column<R>> chosen() {
    return columns.stream().map(table::column).toList();
  }
}
