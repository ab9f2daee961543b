package org.parapolis.jobs.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.parapolis.jobs.BrokenEnvironment;

/** The records of a table in the order of its key, taken in stretches. */
final class OrderedRecords<T> implements AutoCloseable {

  private final Table<T> table;
  private final StoredRows rows;
  private @Nullable T next;

  OrderedRecords(Table<T> table, StoredRows rows) {
    this.table = table;
    this.rows = rows;
    this.next = read();
  }

  /** The records from here on, up to the first that does not belong. */
  List<T> takeWhile(Predicate<T> belongs) {
    List<T> taken = new ArrayList<>();
    for (T record = next; record != null && belongs.test(record); record = next) {
      taken.add(record);
      next = read();
    }
    return taken;
  }

  private @Nullable T read() {
    try {
      Row row = rows.next();
      return row == null ? null : table.read(row);
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading the table " + table.name(), e);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
