package org.parapolis.jobs.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.parapolis.index.IndexBuilder;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.jobs.store.Store;
import org.parapolis.language.Lemmas;

/**
 * Tables to the search index: each task reads a range of documents and builds a part, a last one
 * merges the parts. The driver sees none of it.
 *
 * <p>The tables are sorted in the order of the index, so a range is read without any exchange
 * between tasks, and nothing is sorted again when parts are written and merged.
 */
final class IndexJob {

  private static final String PARTS = ".parts-index";

  /**
   * A quarter of a minute's work. The cut shows in the bytes of the index, so it may not depend on
   * the cores at hand.
   */
  private static final long PARAGRAPHS_PER_PART = 50_000;

  /** What a task must know. */
  private record Setting(TablePlace tables, Store target, String run, Map<String, String> setOfType)
      implements Serializable {}

  private final SparkSession spark;
  private final Map<String, String> setOfType;

  /**
   * @param setOfType the smallest set of each type of mention
   */
  IndexJob(SparkSession spark, Map<String, String> setOfType) {
    this.spark = spark;
    this.setOfType = Map.copyOf(setOfType);
  }

  /**
   * Indexes the tables under the name of the run.
   *
   * @param target the folder of a run
   */
  void run(TablePlace tables, Store target, String run) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Setting setting = new Setting(tables, target, run, setOfType);
    List<DocumentRange> ranges = DocumentRange.of(new StoredTables(tables), PARAGRAPHS_PER_PART);
    try {
      List<String> parts =
          context
              .parallelize(ranges, Math.max(1, ranges.size()))
              .map(range -> build(range, setting))
              .collect();
      context.parallelize(List.of(parts), 1).foreach(all -> merge(all, setting));
      target.delete(PARTS);
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing the index", e);
    }
  }

  /** The name of the part. */
  private static String build(DocumentRange range, Setting setting) throws IOException {
    // A task that is tried again must not write where a lost one may still be writing.
    String part = PARTS + "/part-" + TaskContext.get().taskAttemptId();
    try (IndexBuilder builder =
        new IndexBuilder(
            setting.target().workshop(part),
            setting.run(),
            new Lemmas()::of,
            setting.setOfType())) {
      new StoredTables(setting.tables())
          .eachDocument(
              range,
              (row, paragraphs, mentions) -> {
                // What no lexicon covers is in no rate, and so in no count of the index.
                if (row.document().isCoded()) {
                  builder.add(row.document(), paragraphs, mentions);
                }
              });
      builder.commit();
    }
    setting.target().put(part);
    return part;
  }

  private static void merge(List<String> parts, Setting setting) throws IOException {
    Store target = setting.target();
    List<Path> built = new ArrayList<>();
    try {
      for (String part : parts) {
        built.add(target.fetch(part));
      }
      IndexBuilder.merge(built, target.workshop(RunFolder.INDEX), setting.run());
      target.put(RunFolder.INDEX);
    } finally {
      for (String part : parts) {
        target.release(part);
      }
    }
  }
}
