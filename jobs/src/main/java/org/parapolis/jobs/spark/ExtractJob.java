package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.posexplode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;
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
import org.parapolis.jobs.input.FileReader;
import org.parapolis.jobs.input.FileSource;
import org.parapolis.jobs.input.Input;
import org.parapolis.jobs.input.Listing;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Mend;
import org.parapolis.model.Section;
import org.parapolis.model.StructuredDocument;
import org.parapolis.report.DocumentRow;

/** Files to the tables {@code documents}, {@code paragraphs}, {@code mends}, {@code failures}. */
final class ExtractJob {

  private static final DataType PARAGRAPHS =
      DataTypes.createArrayType(Tables.PARAGRAPHS.schema(), false);

  private static final StructType DOCUMENT =
      Tables.DOCUMENTS.schema().add("text", PARAGRAPHS, false);

  /** One row a file: its documents with their paragraphs, its mends, its failures. */
  private static final StructType READING =
      new StructType()
          .add("documents", DataTypes.createArrayType(DOCUMENT, false), false)
          .add("mends", DataTypes.createArrayType(Tables.MENDS.schema(), false), false)
          .add("failures", DataTypes.createArrayType(Tables.FAILURES.schema(), false), false);

  private final SparkSession spark;
  private final LexiconFiles lexicons;
  private final Progress progress;

  ExtractJob(SparkSession spark, LexiconFiles lexicons, Progress progress) {
    this.spark = spark;
    this.lexicons = lexicons;
    this.progress = progress;
  }

  void run(Listing listing, Path folder) {
    TableFiles tables = new TableFiles(spark, folder);
    LongAccumulator done = spark.sparkContext().longAccumulator("documents");
    Dataset<Row> readings = read(listing.files(), done).persist(StorageLevel.MEMORY_AND_DISK());
    progress.during("Reading", listing.files().size(), done::sum, readings::count);
    Dataset<Row> found =
        readings
            .select(posexplode(col("documents")).as(new String[] {"part", "found"}))
            .select("part", "found.*");
    Duplicates.Resolution resolved = Duplicates.resolve(found);
    tables.write(Tables.DOCUMENTS, resolved.documents());
    tables.write(Tables.PARAGRAPHS, resolved.kept().select(inline(col("text"))));
    tables.write(Tables.MENDS, readings.select(inline(col("mends"))));
    tables.write(
        Tables.FAILURES, readings.select(inline(col("failures"))).union(notFollowed(listing)));
    readings.unpersist();
  }

  private Dataset<Row> notFollowed(Listing listing) {
    return spark.createDataFrame(
        listing.failures().stream().map(Tables.FAILURES::row).toList(), Tables.FAILURES.schema());
  }

  private Dataset<Row> read(List<Input> files, LongAccumulator done) {
    LexiconFiles lexiconsOfTask = lexicons;
    int slices = Math.max(1, Math.min(files.size(), Sessions.partitions(spark)));
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(files, slices)
            .mapPartitions(inputs -> rows(inputs, lexiconsOfTask, done));
    return spark.createDataFrame(rows, READING);
  }

  private static Iterator<Row> rows(
      Iterator<Input> inputs, LexiconFiles lexicons, LongAccumulator done) {
    FileReader reader =
        new FileReader(
            WorkerPipeline.of(lexicons), new FileSource(() -> SparkHadoopUtil.get().conf()));
    return new MappedIterator<>(
        inputs,
        input -> {
          Row row = row(input, reader.read(input));
          done.add(1);
          return row;
        });
  }

  private static Row row(Input input, Reading reading) {
    List<Row> mends = new ArrayList<>();
    for (Mend mend : reading.mends()) {
      mends.add(Tables.MENDS.row(new Tables.MendEntry(input.path(), mends.size(), mend)));
    }
    return RowFactory.create(
        reading.documents().stream().map(ExtractJob::row).toArray(),
        mends.toArray(),
        reading.failures().stream().map(Tables.FAILURES::row).toArray());
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
