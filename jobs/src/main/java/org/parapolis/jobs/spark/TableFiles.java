package org.parapolis.jobs.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.parapolis.jobs.Aside;
import org.parapolis.jobs.BrokenEnvironment;

/**
 * The tables in a folder, as Parquet: {@code <table>.parquet/part-00000.parquet} and so on.
 *
 * <p>The same rows give the same bytes: one task writes each file, in the order of the key, and the
 * number of files follows from the number of rows. Spark's random file names are replaced.
 */
final class TableFiles {

  /** A million paragraphs are about 400 MB of text and fit one task's sort. */
  private static final long ROWS_PER_FILE = 1_000_000;

  private final SparkSession spark;
  private final Path folder;

  TableFiles(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder.toAbsolutePath();
  }

  /**
   * The rows of a table as the records hold them.
   *
   * @throws BrokenEnvironment where the table is missing
   */
  Dataset<Row> read(Table<?> table) {
    Path path = path(table);
    if (!Files.isDirectory(path)) {
      throw new BrokenEnvironment(
          "the table " + path + " is missing; run the stage that makes it first.");
    }
    return spark.read().schema(table.schema()).parquet(literal(path));
  }

  /** Writes the rows, whatever their order, in the place of the table; they may be read from it. */
  void write(Table<?> table, Dataset<Row> rows) {
    Path scratch = folder.resolve(".parts-" + table.name());
    int files = (int) (1 + rows.count() / ROWS_PER_FILE);
    rows.repartition(files, functions.col(table.key().get(0)))
        .sortWithinPartitions(key(table))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(scratch.toString());
    try {
      Aside.delete(path(table));
      adopt(scratch, Files.createDirectories(path(table)));
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing the table " + table.name(), e);
    }
  }

  /** Spark numbers its parts in their names; empty ones are not written. */
  private static void adopt(Path scratch, Path target) throws IOException {
    List<Path> written;
    try (Stream<Path> files = Files.list(scratch)) {
      written = files.sorted().toList();
    }
    int part = 0;
    for (Path file : written) {
      if (file.getFileName().toString().startsWith("part-")) {
        Files.move(file, target.resolve("part-%05d.parquet".formatted(part++)));
      } else {
        Files.delete(file);
      }
    }
    Files.delete(scratch);
  }

  /** Spark takes a path to read for a glob. */
  private static String literal(Path path) {
    return path.toString().replaceAll("[\\\\\\[\\]{}*?]", "\\\\$0");
  }

  private Path path(Table<?> table) {
    return folder.resolve(table.name() + ".parquet");
  }

  private static Column[] key(Table<?> table) {
    return table.key().stream().map(functions::col).toArray(Column[]::new);
  }
}
