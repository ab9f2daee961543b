package org.parapolis.jobs.spark;

import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.parapolis.jobs.BrokenEnvironment;

/** Starts Spark as this program needs it: quiet, without web pages, Hive or a warehouse. */
final class Sessions {

  private Sessions() {}

  /**
   * A session on {@code master}: {@code local[*]}, {@code spark://host:7077}, {@code yarn} …
   *
   * @param wanted null for the one that {@code spark-submit} names, else all cores of this machine
   * @throws BrokenEnvironment where the master cannot be reached or understood
   */
  static SparkSession open(@Nullable String wanted) {
    String master = wanted != null ? wanted : System.getProperty("spark.master", "local[*]");
    boolean isLocal = master.toLowerCase(Locale.ROOT).startsWith("local");
    SparkConf settings =
        new SparkConf()
            .setMaster(master)
            .setIfMissing("spark.app.name", "parapolis")
            .set("spark.ui.enabled", "false")
            .set("spark.ui.showConsoleProgress", "false")
            // What fails in a task comes back to the driver, which says it in one sentence.
            .set("spark.log.level", isLocal ? "OFF" : "ERROR")
            .set("spark.sql.catalogImplementation", "in-memory")
            .set("spark.sql.session.timeZone", "UTC")
            .set("spark.sql.datetime.java8API.enabled", "true")
            .set("spark.sql.parquet.compression.codec", "snappy")
            .set("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
            // A fixed row group: the default shrinks with the memory that happens to be free.
            .set("spark.hadoop.parquet.block.size", "33554432")
            .set("spark.hadoop.parquet.memory.pool.ratio", "1.0")
            // Partitions of few bytes can hold hours of parsing, so they are never joined by size.
            .set("spark.sql.adaptive.coalescePartitions.enabled", "false");
    if (isLocal) {
      // One machine needs no name that others can resolve.
      settings.set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1");
    }
    SparkSession spark;
    try {
      spark = SparkSession.builder().config(settings).getOrCreate();
    } catch (RuntimeException e) {
      throw new BrokenEnvironment("Spark does not start on " + master + ": " + e.getMessage());
    }
    spark.conf().set("spark.sql.shuffle.partitions", Integer.toString(partitions(spark)));
    return spark;
  }

  /** Eight for each core: enough for the last tasks to end together, few enough to start fast. */
  static int partitions(SparkSession spark) {
    return 8 * spark.sparkContext().defaultParallelism();
  }
}
