package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;

import java.nio.file.Path;
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
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.parapolis.Coding;
import org.parapolis.Pipeline;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Address;
import org.parapolis.model.Failure;
import org.parapolis.model.Paragraph;

/** Paragraphs to the tables {@code mentions} and {@code excluded}; adds to {@code failures}. */
final class MentionsJob {

  private static final String STAGE = "mentions";

  /** One row a document. */
  private static final StructType CODING =
      new StructType()
          .add("mentions", DataTypes.createArrayType(Tables.MENTIONS.schema(), false), false)
          .add("excluded", DataTypes.createArrayType(Tables.EXCLUDED.schema(), false), false)
          .add("failures", DataTypes.createArrayType(Tables.FAILURES.schema(), false), false);

  private final SparkSession spark;
  private final LexiconFiles lexicons;
  private final Progress progress;

  MentionsJob(SparkSession spark, LexiconFiles lexicons, Progress progress) {
    this.spark = spark;
    this.lexicons = lexicons;
    this.progress = progress;
  }

  /**
   * Codes all documents.
   *
   * @param former the folder of the tables to read
   * @param folder the folder of the tables to write
   */
  void run(Path former, Path folder) {
    TableFiles source = new TableFiles(spark, former);
    TableFiles target = new TableFiles(spark, folder);
    LongAccumulator done = spark.sparkContext().longAccumulator("documents");
    Dataset<Row> documents = WholeDocument.rows(source).where(col("duplicate_of").isNull());
    Dataset<Row> codings = code(documents, done).persist(StorageLevel.MEMORY_AND_DISK());
    long total = source.read(Tables.DOCUMENTS).where(col("duplicate_of").isNull()).count();
    progress.during("Coding", total, done::sum, codings::count);
    target.write(Tables.MENTIONS, codings.select(inline(col("mentions"))));
    target.write(Tables.EXCLUDED, codings.select(inline(col("excluded"))));
    Dataset<Row> earlier = source.read(Tables.FAILURES).where(col("stage").notEqual(STAGE));
    target.write(Tables.FAILURES, earlier.union(codings.select(inline(col("failures")))));
    codings.unpersist();
  }

  private Dataset<Row> code(Dataset<Row> documents, LongAccumulator done) {
    LexiconFiles lexiconsOfTask = lexicons;
    return spark.createDataFrame(
        documents.toJavaRDD().mapPartitions(rows -> codings(rows, lexiconsOfTask, done)), CODING);
  }

  private static Iterator<Row> codings(
      Iterator<Row> rows, LexiconFiles lexicons, LongAccumulator done) {
    Pipeline pipeline = WorkerPipeline.of(lexicons);
    return new MappedIterator<>(
        rows,
        row -> {
          Row coding = coding(pipeline, WholeDocument.of(row));
          done.add(1);
          return coding;
        });
  }

  private static Row coding(Pipeline pipeline, WholeDocument document) {
    if (!document.row().document().isCoded()) {
      return row(
          List.of(),
          new Coding(List.of(), List.of()),
          List.of(Failure.noLexicon(document.row().document())));
    }
    try {
      return row(document.paragraphs(), pipeline.code(document.paragraphs()), List.of());
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of the program must not cost the other documents of the batch.
      Failure failure =
          new Failure(
              document.row().document().source().path(),
              STAGE,
              "internal-error",
              "The program failed on " + document.row().document().id() + ": " + e);
      return row(List.of(), new Coding(List.of(), List.of()), List.of(failure));
    }
  }

  private static Row row(List<Paragraph> paragraphs, Coding coding, List<Failure> failures) {
    Map<Address, Integer> ordinals =
        paragraphs.stream().collect(Collectors.toMap(Paragraph::address, Paragraph::ordinal));
    return RowFactory.create(
        coding.mentions().stream()
            .map(m -> Tables.MENTIONS.row(new Tables.MentionEntry(ordinals.get(m.address()), m)))
            .toArray(),
        coding.rejections().stream()
            .map(r -> Tables.EXCLUDED.row(new Tables.RejectionEntry(ordinals.get(r.address()), r)))
            .toArray(),
        failures.stream().map(Tables.FAILURES::row).toArray());
  }
}
