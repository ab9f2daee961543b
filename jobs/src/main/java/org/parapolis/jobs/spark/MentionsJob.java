package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.parapolis.Coding;
import org.parapolis.Pipeline;
import org.parapolis.model.Address;
import org.parapolis.model.Failure;
import org.parapolis.model.Paragraph;

/** Paragraphs to the tables {@code mentions} and {@code excluded}; adds to {@code failures}. */
final class MentionsJob {

  static final List<Table<?>> TABLES = List.of(Tables.MENTIONS, Tables.EXCLUDED);

  private static final String STAGE = "mentions";

  /** One row a document. */
  private static final StructType CODING =
      Shelf.set(
          new StructType()
              .add("mentions", DataTypes.createArrayType(Tables.MENTIONS.schema(), false), false)
              .add("excluded", DataTypes.createArrayType(Tables.EXCLUDED.schema(), false), false)
              .add("failures", DataTypes.createArrayType(Tables.FAILURES.schema(), false), false));

  private final SparkSession spark;
  private final WorkerSettings settings;
  private final Progress progress;

  MentionsJob(SparkSession spark, WorkerSettings settings, Progress progress) {
    this.spark = spark;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Codes the documents that are not on the shelf.
   *
   * @return how many were coded
   */
  long run(Shelf shelf, String set, TableFiles tables) {
    LongAccumulator done = spark.sparkContext().longAccumulator("documents");
    WorkerSettings settingsOfTask = settings;
    Dataset<Row> wanted =
        tables
            .read(Tables.DOCUMENTS)
            .where(col("duplicate_of").isNull())
            .withColumn(Shelf.KEY, Shelf.key("id", "sha256", "source"));
    Shelf.Filled codings =
        shelf.fill(
            set,
            CODING,
            wanted,
            (missing, partitions) ->
                WholeDocument.rows(missing, tables.read(Tables.PARAGRAPHS), partitions),
            rows -> codings(rows, settingsOfTask, done),
            (total, work) -> progress.during("Coding", total, done::sum, work));
    tables.write(Tables.MENTIONS, codings.rows().select(inline(col("mentions"))));
    tables.write(Tables.EXCLUDED, codings.rows().select(inline(col("excluded"))));
    Dataset<Row> earlier = tables.read(Tables.FAILURES).where(col("stage").notEqual(STAGE));
    tables.write(Tables.FAILURES, earlier.union(codings.rows().select(inline(col("failures")))));
    return codings.made();
  }

  private static Iterator<Row> codings(
      Iterator<Row> rows, WorkerSettings settings, LongAccumulator done) {
    Pipeline pipeline = WorkerPipeline.of(settings);
    return new MappedIterator<>(
        rows,
        row -> {
          Row coding = coding(row.getAs(Shelf.KEY), pipeline, WholeDocument.of(row));
          done.add(1);
          return coding;
        });
  }

  private static Row coding(String key, Pipeline pipeline, WholeDocument document) {
    if (!document.row().document().isCoded()) {
      return row(key, document, nothing(), List.of(Failure.noLexicon(document.row().document())));
    }
    try {
      return row(key, document, pipeline.code(document.paragraphs()), List.of());
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of the program must not cost the other documents of the batch.
      Failure failure =
          new Failure(
              document.row().document().source().path(),
              STAGE,
              "internal-error",
              "The program failed on " + document.row().document().id() + ": " + e);
      return row(key, document, nothing(), List.of(failure));
    }
  }

  private static Coding nothing() {
    return new Coding(List.of(), List.of());
  }

  private static Row row(
      String key, WholeDocument document, Coding coding, List<Failure> failures) {
    Map<Address, Integer> ordinals =
        document.paragraphs().stream()
            .collect(Collectors.toMap(Paragraph::address, Paragraph::ordinal));
    return RowFactory.create(
        key,
        coding.mentions().stream()
            .map(m -> Tables.MENTIONS.row(new Tables.MentionEntry(ordinals.get(m.address()), m)))
            .toArray(),
        coding.rejections().stream()
            .map(r -> Tables.EXCLUDED.row(new Tables.RejectionEntry(ordinals.get(r.address()), r)))
            .toArray(),
        failures.stream().map(Tables.FAILURES::row).toArray(),
        true);
  }
}
