package org.parapolis.jobs.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.parapolis.jobs.input.Listing;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;

/** The stages of a run on one Spark session. */
public final class Batch implements AutoCloseable {

  private final SparkSession spark;
  private final LexiconFiles lexicons;
  private final Lexicon lexicon;
  private final Progress progress;

  private Batch(SparkSession spark, LexiconFiles lexicons, Lexicon lexicon, Progress progress) {
    this.spark = spark;
    this.lexicons = lexicons;
    this.lexicon = lexicon;
    this.progress = progress;
  }

  /**
   * Starts Spark on {@code master}; the lexicons travel to its executors.
   *
   * @throws org.parapolis.lexicon.LexiconException for a mistake in the lexicons, before Spark
   *     starts
   */
  public static Batch open(String master, LexiconFiles lexicons, Progress progress) {
    Lexicon lexicon = WorkerPipeline.of(lexicons).lexicon();
    return new Batch(Sessions.open(master), lexicons, lexicon, progress);
  }

  /** Reads the files into the tables in {@code folder}. */
  public void extract(Listing inputs, Path folder) {
    new ExtractJob(spark, lexicons, progress).run(inputs, folder);
  }

  /** Codes the paragraphs of the tables in {@code former}; writes into {@code folder}. */
  public void mentions(Path former, Path folder) {
    new MentionsJob(spark, lexicons, progress).run(former, folder);
  }

  /** Indexes the tables in {@code folder}. */
  public void index(Path folder, Path target, String run) {
    new IndexJob(spark, lexicon.setOfType()).run(folder, target, run);
  }

  /** That the stages use. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Draws paragraphs for coding from the tables in {@code folder}. */
  public DrawnSample sample(Path folder, int size, long seed) {
    return new SampleJob(spark).run(folder, size, seed);
  }

  /** Counts what the tables hold. */
  public Summary summary(Path folder) {
    return Summary.of(new StoredTables(folder), lexicon.setOfType());
  }

  @Override
  public void close() {
    spark.stop();
  }
}
