package org.parapolis.jobs.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.parapolis.Coding;
import org.parapolis.model.StructuredDocument;
import org.parapolis.report.DocumentRow;
import org.parapolis.report.TableSink.Field;

/**
 * The large tables of a run as a loop without Spark would write them: on one thread, by Parquet's
 * own writer, lists as one text.
 */
public final class PlainTables {

  private static final Map<DataType, Class<?>> TYPES =
      Map.of(
          DataTypes.IntegerType, Integer.class,
          DataTypes.BooleanType, Boolean.class,
          DataTypes.DateType, LocalDate.class);

  private final Path folder;

  public PlainTables(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /**
   * Writes {@code documents}, {@code paragraphs}, {@code mentions} and {@code excluded}.
   *
   * @param documents in the order of their ids
   * @param codings of these, in their order
   */
  public void write(List<StructuredDocument> documents, List<Coding> codings) throws IOException {
    write(
        Tables.DOCUMENTS,
        documents.stream()
            .map(found -> new DocumentRow(found.document(), found.paragraphs().size(), null)));
    write(Tables.PARAGRAPHS, documents.stream().flatMap(found -> found.paragraphs().stream()));
    write(
        Tables.MENTIONS,
        codings.stream()
            .flatMap(coding -> coding.mentions().stream())
            .map(mention -> new Tables.MentionEntry(0, mention)));
    write(
        Tables.EXCLUDED,
        codings.stream()
            .flatMap(coding -> coding.rejections().stream())
            .map(rejection -> new Tables.RejectionEntry(0, rejection)));
  }

  private <T> void write(Table<T> table, Stream<T> records) throws IOException {
    List<Field> fields =
        table.columns().stream()
            .map(Column::field)
            .map(
                field ->
                    new Field(field.name(), TYPES.getOrDefault(field.dataType(), String.class)))
            .toList();
    Iterator<List<@Nullable Object>> rows =
        records.map(record -> cells(table.columns(), record)).iterator();
    try (OutputStream stream = Files.newOutputStream(folder.resolve(table.name() + ".parquet"))) {
      new ParquetTables().write(fields, rows, stream);
    }
  }

  private static <T> List<@Nullable Object> cells(List<Column<T>> columns, T record) {
    return columns.stream()
        .map(Column::value)
        .map((Function<T, @Nullable Object> value) -> plain(value.apply(record)))
        .toList();
  }

  private static @Nullable Object plain(@Nullable Object cell) {
    return cell instanceof Object[] list ? List.of(list).toString() : cell;
  }
}
