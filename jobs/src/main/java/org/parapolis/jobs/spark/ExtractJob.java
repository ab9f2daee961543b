package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.posexplode;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.parapolis.Reading;
import org.parapolis.jobs.input.ContentKey;
import org.parapolis.jobs.input.FileReader;
import org.parapolis.jobs.input.FileSource;
import org.parapolis.jobs.input.Input;
import org.parapolis.jobs.input.Listing;
import org.parapolis.model.Mend;
import org.parapolis.model.Section;
import org.parapolis.model.StructuredDocument;
import org.parapolis.report.DocumentRow;

/** Files to the tables {@code documents}, {@code paragraphs}, {@code mends}, {@code failures}. */
final class ExtractJob {

  static final List<Table<?>> TABLES =
      List.of(Tables.DOCUMENTS, Tables.PARAGRAPHS, Tables.MENDS, Tables.FAILURES);

  /** The files to read; the key holds the content and, since it may tell the symbol, the path. */
  private static final StructType WANTED =
      Shelf.keyed(
          new StructType()
              .add("path", DataTypes.StringType, false)
              .add("location", DataTypes.StringType, false));

  private static final DataType PARAGRAPHS =
      DataTypes.createArrayType(Tables.PARAGRAPHS.schema(), false);

  private static final StructType DOCUMENT =
      Tables.DOCUMENTS.schema().add("text", PARAGRAPHS, false);

  /** One row a file: its documents with their paragraphs, its mends, its failures. */
  private static final StructType READING =
      Shelf.set(
          new StructType()
              .add("documents", DataTypes.createArrayType(DOCUMENT, false), false)
              .add("mends", DataTypes.createArrayType(Tables.MENDS.schema(), false), false)
              .add("failures", DataTypes.createArrayType(Tables.FAILURES.schema(), false), false));

  /** Reasons that lie in the moment and not in the file. */
  private static final Set<String> PASSING = Set.of("timeout", "crashed");

  private final SparkSession spark;
  private final WorkerSettings settings;
  private final Progress progress;

  ExtractJob(SparkSession spark, WorkerSettings settings, Progress progress) {
    this.spark = spark;
    this.settings = settings;
    this.progress = progress;
  }

  /** The files with the keys of what is in them. */
  Dataset<Row> wanted(List<Input> files) {
    int slices = Math.max(1, Math.min(files.size(), Sessions.partitions(spark)));
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(files, slices)
            .mapPartitions(ExtractJob::keyed);
    return spark.createDataFrame(rows, WANTED).persist(StorageLevel.MEMORY_AND_DISK());
  }

  /**
   * Reads the files that are not on the shelf.
   *
   * @param wanted see {@link #wanted}
   * @return how many were read
   */
  long run(Dataset<Row> wanted, Listing listing, Shelf shelf, String set, TableFiles tables) {
    LongAccumulator done = spark.sparkContext().longAccumulator("files");
    WorkerSettings settingsOfTask = settings;
    Shelf.Filled readings =
        shelf.fill(
            set,
            READING,
            wanted,
            (missing, partitions) -> missing.repartition(partitions),
            rows -> readings(rows, settingsOfTask, done),
            (total, work) -> progress.during("Reading", total, done::sum, work));
    Dataset<Row> found =
        readings
            .rows()
            .select(posexplode(col("documents")).as(new String[] {"part", "found"}))
            .select("part", "found.*");
    Duplicates.Resolution resolved = Duplicates.resolve(found);
    tables.write(Tables.DOCUMENTS, resolved.documents());
    tables.write(Tables.PARAGRAPHS, resolved.kept().select(inline(col("text"))));
    tables.write(Tables.MENDS, readings.rows().select(inline(col("mends"))));
    tables.write(
        Tables.FAILURES,
        readings.rows().select(inline(col("failures"))).union(notFollowed(listing)));
    return readings.made();
  }

  private Dataset<Row> notFollowed(Listing listing) {
    return spark.createDataFrame(
        listing.failures().stream().map(Tables.FAILURES::row).toList(), Tables.FAILURES.schema());
  }

  private static Iterator<Row> keyed(Iterator<Input> inputs) {
    FileSource source = new FileSource(HadoopSettings::get);
    return new MappedIterator<>(
        inputs,
        input ->
            RowFactory.create(
                ContentKey.of(source, input) + " " + input.path(), input.path(), input.location()));
  }

  private static Iterator<Row> readings(
      Iterator<Row> wanted, WorkerSettings settings, LongAccumulator done) {
    FileReader reader =
        new FileReader(WorkerPipeline.of(settings), new FileSource(HadoopSettings::get));
    return new MappedIterator<>(
        wanted,
        row -> {
          Input input = new Input(row.getAs("path"), row.getAs("location"));
          Row made = row(row.getAs(Shelf.KEY), input, reader.read(input));
          done.add(1);
          return made;
        });
  }

  private static Row row(String key, Input input, Reading reading) {
    List<Row> mends = new ArrayList<>();
    for (Mend mend : reading.mends()) {
      mends.add(Tables.MENDS.row(new Tables.MendEntry(input.path(), mends.size(), mend)));
    }
    return RowFactory.create(
        key,
        reading.documents().stream().map(ExtractJob::row).toArray(),
        mends.toArray(),
        reading.failures().stream().map(Tables.FAILURES::row).toArray(),
        reading.failures().stream().noneMatch(failure -> PASSING.contains(failure.reason())));
  }

  private static Row row(StructuredDocument found) {
    Row document =
        Tables.DOCUMENTS.row(new DocumentRow(found.document(), withoutFootnotes(found), null));
    Object[] cells = new Object[document.size() + 1];
    for (int i = 0; i < document.size(); i++) {
      cells[i] = document.get(i);
    }
    cells[document.size()] = found.paragraphs().stream().map(Tables.PARAGRAPHS::row).toArray();
    return RowFactory.create(cells);
  }

  /** As words are counted, so that a rate has the same base everywhere. */
  private static int withoutFootnotes(StructuredDocument found) {
    return (int)
        found.paragraphs().stream()
            .filter(paragraph -> paragraph.section() != Section.FOOTNOTE)
            .count();
  }
}
