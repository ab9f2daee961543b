package org.parapolis.jobs.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.store.Store;

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
  private final TablePlace source;
  private final Store target;

  /**
   * @param source of what is read
   * @param target of what is written
   */
  TableFiles(SparkSession spark, TablePlace source, Store target) {
    this.spark = spark;
    this.source = source;
    this.target = target;
  }

  /**
   * The rows of a table as the records hold them.
   *
   * @throws BrokenEnvironment where the table is missing
   */
  Dataset<Row> read(Table<?> table) {
    return spark.read().schema(table.schema()).parquet(literal(source.folder(table).address("")));
  }

  /** Writes the rows, whatever their order, in the place of the table. */
  void write(Table<?> table, Dataset<Row> rows) {
    String scratch = ".parts-" + table.name();
    int files = (int) (1 + rows.count() / ROWS_PER_FILE);
    rows.repartition(files, functions.col(table.key().get(0)))
        .sortWithinPartitions(key(table))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(target.address(scratch));
    try {
      adopt(scratch, TablePlace.file(table));
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing the table " + table.name(), e);
    }
  }

  /** Spark numbers its parts in their names; empty ones are not written. */
  private void adopt(String scratch, String table) throws IOException {
    target.delete(table);
    target.makeFolder(table);
    List<String> parts =
        target.names(scratch).stream().filter(file -> file.startsWith("part-")).toList();
    Store folder = target;
    JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(parts, Math.max(1, parts.size()))
        .zipWithIndex()
        .foreach(
            part -> {
              String name = table + "/part-%05d.parquet".formatted(part._2());
              try (OutputStream stream = folder.create(name)) {
                ParquetFooter.copySorted(folder.parquet(scratch + "/" + part._1()), stream);
              }
            });
    target.delete(scratch);
  }

  /** Spark takes a path to read for a glob. */
  static String literal(String path) {
    return path.replaceAll("[\\\\\\[\\]{}*?]", "\\\\$0");
  }

  private static Column[] key(Table<?> table) {
    return table.key().stream().map(functions::col).toArray(Column[]::new);
  }
}
