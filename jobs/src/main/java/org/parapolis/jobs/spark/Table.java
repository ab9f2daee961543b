package org.parapolis.jobs.spark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A table: how a record becomes a row and comes back whole.
 *
 * @param name of its folder, without the ending
 * @param key the columns that order it; the first of them also splits it over files
 * @param columns in the order of the file
 * @param reader the record of a row that holds the columns by name
 */
record Table<T>(String name, List<String> key, List<Column<T>> columns, Function<Row, T> reader) {

  StructType schema() {
    return DataTypes.createStructType(columns.stream().map(Column::field).toList());
  }

  /** Of these columns alone. */
  StructType schema(String... names) {
    StructType all = schema();
    return DataTypes.createStructType(Arrays.stream(names).map(all::apply).toList());
  }

  /** The order of the rows in each file, of rows that hold at least the key. */
  Comparator<Row> order() {
    StructType all = schema();
    Comparator<Row> order = Comparator.comparingInt(row -> 0);
    for (String column : key) {
      order =
          order.thenComparing(
              all.apply(column).dataType().equals(DataTypes.StringType)
                  ? Comparator.comparing(row -> row.<String>getAs(column))
                  : Comparator.comparing(row -> row.<Integer>getAs(column)));
    }
    return order;
  }

  Row row(T value) {
    @Nullable Object[] cells = new @Nullable Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).value().apply(value);
    }
    return RowFactory.create(cells);
  }

  T read(Row row) {
    return reader.apply(row);
  }
}
