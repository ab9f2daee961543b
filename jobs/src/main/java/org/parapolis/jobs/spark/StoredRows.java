package org.parapolis.jobs.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat.Filter;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.parapolis.jobs.store.Store;

/**
 * The rows of a stored table in the order of its key: each of its files is sorted, and all are read
 * side by side.
 */
final class StoredRows implements AutoCloseable {

  private final StructType columns;
  private final Filter filter;
  private final List<Part> open = new ArrayList<>();
  private final PriorityQueue<Part> waiting;

  /**
   * Opens the files in the table's folder.
   *
   * @param columns to read, those that {@code order} asks for among them
   * @param order of the rows in each file
   */
  StoredRows(Store folder, StructType columns, Comparator<Row> order, Filter filter)
      throws IOException {
    this.columns = columns;
    this.filter = filter;
    waiting = new PriorityQueue<>(Comparator.comparing(Part::row, order));
    for (String file : folder.names("")) {
      Part part = new Part(folder.parquet(file));
      open.add(part);
      queue(part);
    }
  }

  /** The next row; null behind the last. */
  @Nullable Row next() throws IOException {
    Part first = waiting.poll();
    if (first == null) {
      return null;
    }
    Row row = first.row();
    queue(first);
    return row;
  }

  private void queue(Part part) throws IOException {
    if (part.advance()) {
      waiting.add(part);
    }
  }

  @Override
  public void close() throws IOException {
    for (Part part : open) {
      part.rows.close();
    }
  }

  /** A file, at one of its rows. */
  private final class Part {

    private final ParquetReader<Group> rows;
    private Row row = Row.empty();

    Part(InputFile file) throws IOException {
      rows = new Rows(file).build();
    }

    boolean advance() throws IOException {
      Group group = rows.read();
      if (group == null) {
        return false;
      }
      row = StoredRows.row(group, columns);
      return true;
    }

    Row row() {
      return row;
    }
  }

  private final class Rows extends ParquetReader.Builder<Group> {

    Rows(InputFile file) {
      super(file, new PlainParquetConfiguration());
      withFilter(filter);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new WantedColumns();
    }
  }

  private final class WantedColumns extends GroupReadSupport {

    @Override
    public ReadContext init(InitContext context) {
      MessageType file = context.getFileSchema();
      List<Type> wanted = Stream.of(columns.fieldNames()).map(file::getType).toList();
      return new ReadContext(new MessageType(file.getName(), wanted));
    }
  }

  private static Row row(Group group, StructType schema) {
    @Nullable Object[] cells = new @Nullable Object[schema.size()];
    for (int i = 0; i < cells.length; i++) {
      StructField field = schema.fields()[i];
      cells[i] = group.getFieldRepetitionCount(i) == 0 ? null : cell(group, i, field.dataType());
    }
    return new GenericRowWithSchema(cells, schema);
  }

  private static Object cell(Group group, int field, DataType type) {
    if (type.equals(DataTypes.StringType)) {
      return group.getString(field, 0);
    }
    if (type.equals(DataTypes.IntegerType)) {
      return group.getInteger(field, 0);
    }
    if (type.equals(DataTypes.DateType)) {
      return LocalDate.ofEpochDay(group.getInteger(field, 0));
    }
    if (type.equals(DataTypes.BooleanType)) {
      return group.getBoolean(field, 0);
    }
    return texts(group.getGroup(field, 0));
  }

  /** A list as Parquet's logical types have it: {@code list}, repeated, of {@code element}. */
  private static scala.collection.immutable.Seq<String> texts(Group list) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      texts.add(list.getGroup(0, i).getString(0, 0));
    }
    return scala.jdk.javaapi.CollectionConverters.asScala(texts).toSeq();
  }
}
