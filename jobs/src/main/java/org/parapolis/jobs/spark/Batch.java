package org.parapolis.jobs.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.parapolis.jobs.input.Listing;
import org.parapolis.lexicon.LexiconFiles;

/** The stages of a run on one Spark session. */
public final class Batch implements AutoCloseable {

  private final SparkSession spark;
  private final LexiconFiles lexicons;
  private final Progress progress;

  private Batch(SparkSession spark, LexiconFiles lexicons, Progress progress) {
    this.spark = spark;
    this.lexicons = lexicons;
    this.progress = progress;
  }

  /** Starts Spark on {@code master}; the lexicons travel to its executors. */
  public static Batch open(String master, LexiconFiles lexicons, Progress progress) {
    return new Batch(Sessions.open(master), lexicons, progress);
  }

  /** Reads the files into the tables in {@code folder}. */
  public void extract(Listing inputs, Path folder) {
    new ExtractJob(spark, lexicons, progress).run(inputs, folder);
  }

  /** Codes the paragraphs of the tables in {@code former}; writes into {@code folder}. */
  public void mentions(Path former, Path folder) {
    new MentionsJob(spark, lexicons, progress).run(former, folder);
  }

  /** Counts what the tables hold. */
  public Summary summary(Path folder) {
    return Summary.of(new TableFiles(spark, folder));
  }

  @Override
  public void close() {
    spark.stop();
  }
}
