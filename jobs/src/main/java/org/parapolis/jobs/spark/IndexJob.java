package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parapolis.index.IndexBuilder;
import org.parapolis.jobs.Aside;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.language.Lemmas;
import org.parapolis.model.Mention;

/**
 * Tables to the search index: each task builds a part, the driver merges the parts. The folder must
 * be one that all of them see.
 */
final class IndexJob {

  private static final String MENTIONS = "mentions";

  private final SparkSession spark;
  private final Map<String, String> setOfType;

  /**
   * @param setOfType the smallest set of each type of mention
   */
  IndexJob(SparkSession spark, Map<String, String> setOfType) {
    this.spark = spark;
    this.setOfType = Map.copyOf(setOfType);
  }

  /** Indexes the tables in {@code folder} into {@code target} under the name of the run. */
  void run(Path folder, Path target, String run) {
    TableFiles tables = new TableFiles(spark, folder);
    Path scratch = target.resolveSibling(".parts-index").toAbsolutePath();
    Dataset<Row> documents = WholeDocument.rows(tables).where(col("duplicate_of").isNull());
    // As many parts as cores: merging costs by the part.
    Dataset<Row> rows =
        WholeDocument.withGroup(documents, tables.read(Tables.MENTIONS), MENTIONS)
            .coalesce(spark.sparkContext().defaultParallelism());
    String parts = scratch.toString();
    Map<String, String> sets = setOfType;
    try {
      Files.createDirectories(scratch);
      List<Path> built =
          rows.toJavaRDD().mapPartitions(some -> build(some, parts, run, sets)).collect().stream()
              .sorted()
              .map(Path::of)
              .toList();
      IndexBuilder.merge(built, Files.createDirectories(target), run);
      Aside.delete(scratch);
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing the index", e);
    }
  }

  /** The folder of the part; none where there is nothing to index. */
  private static Iterator<String> build(
      Iterator<Row> rows, String parts, String run, Map<String, String> sets) {
    if (!rows.hasNext()) {
      return List.<String>of().iterator();
    }
    // A task that is tried again must not write where a lost one may still be writing.
    Path part = Path.of(parts).resolve("part-" + TaskContext.get().taskAttemptId());
    try (IndexBuilder builder =
        new IndexBuilder(Files.createDirectories(part), run, new Lemmas()::of, sets)) {
      while (rows.hasNext()) {
        Row row = rows.next();
        WholeDocument whole = WholeDocument.of(row);
        builder.add(whole.row().document(), whole.paragraphs(), mentions(row));
      }
      builder.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(part.toString()).iterator();
  }

  private static List<Mention> mentions(Row row) {
    return WholeDocument.group(row, MENTIONS).stream()
        .map(mention -> Tables.MENTIONS.read(mention).mention())
        .toList();
  }
}
