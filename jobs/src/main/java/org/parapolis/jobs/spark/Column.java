package org.parapolis.jobs.spark;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param field its name, type and whether it may be null
 * @param value what a record holds in it, as Spark takes it
 */
record Column<T>(StructField field, Function<T, @Nullable Object> value) {

  static <T> Column<T> text(String name, Function<T, String> value) {
    return of(name, DataTypes.StringType, false, value::apply);
  }

  static <T> Column<T> optional(String name, DataType type, Function<T, @Nullable Object> value) {
    return of(name, type, true, value);
  }

  static <T> Column<T> number(String name, Function<T, Integer> value) {
    return of(name, DataTypes.IntegerType, false, value::apply);
  }

  static <T> Column<T> flag(String name, Function<T, Boolean> value) {
    return of(name, DataTypes.BooleanType, false, value::apply);
  }

  static <T> Column<T> list(String name, Function<T, List<String>> value) {
    return of(
        name,
        DataTypes.createArrayType(DataTypes.StringType, false),
        false,
        record -> value.apply(record).toArray());
  }

  private static <T> Column<T> of(
      String name, DataType type, boolean nullable, Function<T, @Nullable Object> value) {
    return new Column<>(DataTypes.createStructField(name, type, nullable), value);
  }
}
