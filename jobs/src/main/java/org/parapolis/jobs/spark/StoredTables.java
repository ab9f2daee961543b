package org.parapolis.jobs.spark;

import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.apache.parquet.filter2.predicate.FilterApi.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.compat.FilterCompat.Filter;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.report.DocumentRow;

/**
 * The tables of a run as a stream of records, read without starting Spark: commands that answer one
 * question must not take ten seconds to begin.
 */
public final class StoredTables {

  private final Path folder;

  /**
   * @param folder of the tables
   */
  public StoredTables(Path folder) {
    this.folder = folder;
  }

  /** All documents, in the order of the table. */
  public List<DocumentRow> documents() {
    List<DocumentRow> documents = new ArrayList<>();
    read(Tables.DOCUMENTS, FilterCompat.NOOP, documents::add);
    return documents;
  }

  /** The paragraphs of one document, in reading order. */
  public List<Paragraph> paragraphs(DocumentId document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    read(Tables.PARAGRAPHS, of(document), paragraphs::add);
    return paragraphs;
  }

  /** The paragraphs of some documents, those of each together and in reading order. */
  public List<Paragraph> paragraphs(Collection<DocumentId> documents) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Set<Binary> names =
        documents.stream().map(id -> Binary.fromString(id.value())).collect(Collectors.toSet());
    read(Tables.PARAGRAPHS, FilterCompat.get(in(binaryColumn("document"), names)), paragraphs::add);
    return paragraphs;
  }

  /** The mentions of one document, in reading order. */
  public List<Mention> mentions(DocumentId document) {
    List<Mention> mentions = new ArrayList<>();
    read(Tables.MENTIONS, of(document), entry -> mentions.add(entry.mention()));
    return mentions;
  }

  private static Filter of(DocumentId document) {
    return FilterCompat.get(eq(binaryColumn("document"), Binary.fromString(document.value())));
  }

  /** Every paragraph, one at a time; those of a document come together and in reading order. */
  public void eachParagraph(Consumer<Paragraph> consumer) {
    read(Tables.PARAGRAPHS, FilterCompat.NOOP, consumer);
  }

  /** Every mention, one at a time; those of a document come together and in reading order. */
  public void eachMention(Consumer<Mention> consumer) {
    read(Tables.MENTIONS, FilterCompat.NOOP, entry -> consumer.accept(entry.mention()));
  }

  private <T> void read(Table<T> table, Filter filter, Consumer<T> consumer) {
    Path path = folder.resolve(table.name() + ".parquet");
    if (!Files.isDirectory(path)) {
      throw new BrokenEnvironment(
          "the table " + path + " is missing; run the stage that makes it first.");
    }
    StructType schema = table.schema();
    try (Stream<Path> parts = Files.list(path)) {
      for (Path part : parts.sorted().toList()) {
        try (ParquetReader<Group> rows = new Rows(new LocalInputFile(part), filter).build()) {
          for (Group row = rows.read(); row != null; row = rows.read()) {
            consumer.accept(table.read(row(row, schema)));
          }
        }
      }
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading the table " + path, e);
    }
  }

  private static Row row(Group group, StructType schema) {
    @Nullable Object[] cells = new @Nullable Object[schema.size()];
    for (int i = 0; i < cells.length; i++) {
      StructField field = schema.fields()[i];
      cells[i] =
          group.getFieldRepetitionCount(field.name()) == 0
              ? null
              : cell(group, field.name(), field.dataType());
    }
    return new GenericRowWithSchema(cells, schema);
  }

  private static Object cell(Group group, String name, DataType type) {
    if (type.equals(DataTypes.StringType)) {
      return group.getString(name, 0);
    }
    if (type.equals(DataTypes.IntegerType)) {
      return group.getInteger(name, 0);
    }
    if (type.equals(DataTypes.DateType)) {
      return LocalDate.ofEpochDay(group.getInteger(name, 0));
    }
    if (type.equals(DataTypes.BooleanType)) {
      return group.getBoolean(name, 0);
    }
    return texts(group.getGroup(name, 0));
  }

  /** A list as Parquet's logical types have it: {@code list}, repeated, of {@code element}. */
  private static scala.collection.immutable.Seq<String> texts(Group list) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      texts.add(list.getGroup(0, i).getString(0, 0));
    }
    return scala.jdk.javaapi.CollectionConverters.asScala(texts).toSeq();
  }

  private static final class Rows extends ParquetReader.Builder<Group> {

    Rows(InputFile file, Filter filter) {
      super(file, new PlainParquetConfiguration());
      withFilter(filter);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
