package org.parapolis.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes each table of a report once more, beside its CSV, in a format of its own. */
public interface TableSink {

  /**
   * A column of the table.
   *
   * @param type of its values: String, Integer, Long, Double, Boolean or LocalDate
   */
  record Field(String name, Class<?> type) {}

  /** The file of a table in the report's folder, "/" between folders. */
  String file(String table);

  /**
   * Writes a whole table; the stream stays open.
   *
   * @param rows with a cell for each field, null where there is no value
   */
  void write(List<Field> fields, Iterator<List<@Nullable Object>> rows, OutputStream stream)
      throws IOException;
}
