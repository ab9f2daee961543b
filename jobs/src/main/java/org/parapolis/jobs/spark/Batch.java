package org.parapolis.jobs.spark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.parapolis.extract.OcrMode;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.Digest;
import org.parapolis.jobs.input.Listing;
import org.parapolis.jobs.store.Aside;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.jobs.store.Store;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;

/**
 * The stages of a run on one Spark session. What they make appears with {@link #commit}.
 *
 * <p>Each stage leaves a key of all it depends on: the files' contents, the settings, the lexicons,
 * the program, the key of the stage before. A stage whose key is as it was has nothing to do; one
 * that has takes from the {@link Shelf} what was worked out before.
 */
public final class Batch implements AutoCloseable {

  private static final String EXTRACTED = "keys/extracted";
  static final String CODED = "keys/coded";
  private static final String INDEXED = "keys/indexed";

  private static final String READINGS = "readings";
  private static final String CODINGS = "codings";

  private final SparkSession spark;
  private final WorkerSettings settings;
  private final Lexicon lexicon;
  private final Progress progress;
  private final Store former;
  private final Aside aside;
  private final Store fresh;
  private final Shelf shelf;
  private final String program = Digest.ofProgram();

  /** The sets on the shelf that this batch used, by kind. */
  private final Map<String, String> kept = new TreeMap<>();

  private Batch(SparkSession spark, WorkerSettings settings, RunFolder run, Progress progress) {
    this.spark = spark;
    this.settings = settings;
    this.lexicon = WorkerPipeline.of(settings).lexicon();
    this.progress = progress;
    this.former = run.store();
    this.aside = run.aside();
    this.fresh = aside.begin();
    this.shelf = new Shelf(spark, former.below("shelf"));
  }

  /**
   * How much of a stage was done before.
   *
   * @param total files or documents
   * @param made how many of them were not there
   */
  public record Share(long total, long made) {}

  /**
   * Starts Spark on {@code master}; the lexicons travel to its executors.
   *
   * @param master null for the one that spark-submit names, else all cores of this machine
   * @param ocr what to do with scans
   * @throws org.parapolis.lexicon.LexiconException for a mistake in the lexicons, before Spark
   *     starts
   */
  public static Batch open(
      @Nullable String master,
      LexiconFiles lexicons,
      OcrMode ocr,
      RunFolder run,
      Progress progress) {
    WorkerSettings settings = new WorkerSettings(lexicons, ocr);
    WorkerPipeline.of(settings);
    return new Batch(Sessions.open(master), settings, run, progress);
  }

  /** Reads the files into tables. */
  public Share extract(Listing inputs) {
    ExtractJob job = new ExtractJob(spark, settings, progress);
    Dataset<Row> wanted = job.wanted(inputs.files());
    // The lexicons' lead verbs are what the structure of a document is read by.
    String made =
        Digest.of(
            program, settings.ocr() + settings.ocr().program(), lexicon.leadVerbs().toString());
    String key = made + "\n" + Digest.of(content(wanted), inputs.failures().toString());
    String set = set(READINGS, made);
    long read = 0;
    if (!isUpToDate(EXTRACTED, key, ExtractJob.TABLES)) {
      read = job.run(wanted, inputs, shelf, set, tables());
      leave(EXTRACTED, key);
    }
    wanted.unpersist();
    kept.put(READINGS, set);
    return new Share(inputs.files().size(), read);
  }

  /** Whatever their order, the same files give the same text. */
  private static String content(Dataset<Row> wanted) {
    return wanted
        .agg(
            functions.count("*"),
            functions.bit_xor(functions.xxhash64(functions.col(Shelf.KEY))),
            functions.sum(functions.xxhash64(functions.col(Shelf.KEY)).cast("decimal(20,0)")))
        .first()
        .toString();
  }

  /** Codes the paragraphs of the tables. */
  public Share mentions() {
    String extracted = key(EXTRACTED);
    String made = Digest.of(program, extracted.lines().findFirst().orElse(""), lexicons());
    String key = made + "\n" + Digest.of(extracted);
    String set = set(CODINGS, made);
    long coded = 0;
    if (!isUpToDate(CODED, key, MentionsJob.TABLES)) {
      coded = new MentionsJob(spark, settings, progress).run(shelf, set, tables());
      leave(CODED, key);
    }
    kept.put(CODINGS, set);
    long[] total = new long[1];
    storedTables().eachDocument(row -> total[0] += row.duplicateOf() == null ? 1 : 0);
    return new Share(total[0], coded);
  }

  /**
   * Indexes the tables.
   *
   * @return whether the index had to be made
   */
  public boolean index(String run) {
    String key = Digest.of(program, lexicons(), key(CODED), run);
    if (isUpToDate(INDEXED, key, List.of()) && isFolder(RunFolder.index(former))) {
      return false;
    }
    new IndexJob(spark, lexicon.setOfType()).run(place(), fresh, run);
    leave(INDEXED, key);
    return true;
  }

  /** Puts in place what the stages have made, all of it in one step. */
  public void commit() {
    aside.commit();
    kept.forEach(shelf::keepOnly);
  }

  private String lexicons() {
    return settings.lexicons().byName().toString();
  }

  private static String set(String kind, String settings) {
    return kind + "-" + settings.substring(0, 16);
  }

  /** Draws paragraphs for coding from the tables. */
  public DrawnSample sample(int size, long seed) {
    return new SampleJob().run(tables(), size, seed);
  }

  /** Counts what the tables hold. */
  public Summary summary() {
    return Summary.of(storedTables(), lexicon.setOfType());
  }

  /** That the stages use. */
  public Lexicon lexicon() {
    return lexicon;
  }

  private boolean isUpToDate(String stage, String key, List<Table<?>> tables) {
    return !isFresh()
        && key.equals(text(former, stage))
        && tables.stream().allMatch(place()::holds);
  }

  /** Whether a stage of this batch has made something: then those behind it have to. */
  private boolean isFresh() {
    try {
      return !fresh.names("").isEmpty();
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading " + fresh.location(), e);
    }
  }

  private static boolean isFolder(Store folder) {
    try {
      return folder.isFolder("");
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading " + folder.location(), e);
    }
  }

  /**
   * Of the stage as it stands now; empty where an older version of this program made its tables.
   */
  private String key(String stage) {
    String made = text(fresh, stage);
    return Objects.requireNonNullElse(made == null ? text(former, stage) : made, "");
  }

  private static @Nullable String text(Store store, String name) {
    try {
      return store.text(name);
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading " + store.address(name), e);
    }
  }

  private void leave(String stage, String key) {
    try {
      fresh.makeFolder("keys");
      fresh.write(stage, key);
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing " + fresh.address(stage), e);
    }
  }

  private TablePlace place() {
    return TablePlace.of(RunFolder.tables(fresh), RunFolder.tables(former));
  }

  private TableFiles tables() {
    return new TableFiles(spark, place(), RunFolder.tables(fresh));
  }

  private StoredTables storedTables() {
    return new StoredTables(place());
  }

  @Override
  public void close() {
    spark.stop();
  }
}
