package org.parapolis.jobs.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.store.Store;

/**
 * What earlier runs have worked out, killed ones too, so that none of it is done twice. It stands
 * under a key that holds all it depends on: the content in the row, the settings in the name of the
 * set. So a row is never wrong, only no longer asked for.
 *
 * <p>Each task puts down what it has done when it ends; what was being done when a run was killed
 * is lost.
 */
final class Shelf {

  /** The column that tells rows apart. */
  static final String KEY = "key";

  /**
   * Whether a row would be the same if it were made again: a machine under load may run out of
   * time.
   */
  static final String SETTLED = "settled";

  /** Small enough that little is lost, large enough that files do not grow many. */
  private static final long ROWS_PER_TASK = 500;

  /**
   * @param rows all that were asked for
   * @param made how many of them were not on the shelf
   */
  record Filled(Dataset<Row> rows, long made) {}

  private final SparkSession spark;
  private final Store folder;

  Shelf(SparkSession spark, Store folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** A schema with {@link #KEY} before it. */
  static StructType keyed(StructType row) {
    StructType keyed = new StructType().add(KEY, DataTypes.StringType, false);
    for (StructField field : row.fields()) {
      keyed = keyed.add(field);
    }
    return keyed;
  }

  /** The schema of a set: {@link #KEY} before the row, {@link #SETTLED} behind it. */
  static StructType set(StructType row) {
    return keyed(row).add(SETTLED, DataTypes.BooleanType, false);
  }

  /** Brings what the work needs to the rows that are missing, in so many partitions. */
  interface Supply {
    Dataset<Row> of(Dataset<Row> missing, int partitions);
  }

  /** How work that lasts is watched. */
  interface Watch {
    void during(long total, Runnable work);
  }

  /**
   * Takes from the set what is there and settled, and adds what is missing.
   *
   * @param wanted rows with a {@link #KEY}, each once
   * @param schema of the set
   * @param work from each supplied row to one row of the set
   */
  Filled fill(
      String set,
      StructType schema,
      Dataset<Row> wanted,
      Supply supply,
      FlatMapFunction<Iterator<Row>, Row> work,
      Watch watch) {
    dropUnsettled(set);
    Dataset<Row> missing =
        isThere(set)
            ? wanted.join(read(set, schema).select(KEY), new String[] {KEY}, "left_anti")
            : wanted;
    long count = missing.count();
    if (count > 0) {
      int tasks = (int) Math.max(Sessions.partitions(spark), count / ROWS_PER_TASK);
      Dataset<Row> made =
          spark.createDataFrame(supply.of(missing, tasks).toJavaRDD().mapPartitions(work), schema);
      watch.during(count, () -> append(set, made));
    }
    Dataset<Row> all = read(set, schema);
    boolean surplus = all.select(KEY).count() > wanted.count();
    return new Filled(
        surplus ? all.join(wanted.select(KEY), new String[] {KEY}, "left_semi") : all, count);
  }

  /** The second version of Hadoop's committer moves a task's file when the task ends. */
  private void append(String set, Dataset<Row> rows) {
    rows.write()
        .mode(SaveMode.Append)
        .partitionBy(SETTLED)
        .option("mapreduce.fileoutputcommitter.algorithm.version", "2")
        .parquet(folder.address(set));
  }

  private Dataset<Row> read(String set, StructType schema) {
    return isThere(set)
        ? spark.read().schema(schema).parquet(TableFiles.literal(folder.address(set)))
        : spark.createDataFrame(List.of(), schema);
  }

  private void dropUnsettled(String set) {
    try {
      folder.delete(set + "/" + SETTLED + "=false");
    } catch (IOException e) {
      throw BrokenEnvironment.of("tidying " + folder.location(), e);
    }
  }

  private boolean isThere(String set) {
    try {
      return folder.isFolder(set);
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading " + folder.location(), e);
    }
  }

  /** Drops the other sets of a kind: they were made with other settings. */
  void keepOnly(String kind, String set) {
    try {
      for (String name : folder.names("")) {
        if (name.startsWith(kind + "-") && !name.equals(set)) {
          folder.delete(name);
        }
      }
    } catch (IOException e) {
      throw BrokenEnvironment.of("tidying " + folder.location(), e);
    }
  }

  /** A key of these columns. */
  static Column key(String... columns) {
    return functions.concat_ws(
        " ", Arrays.stream(columns).map(functions::col).toArray(Column[]::new));
  }
}
