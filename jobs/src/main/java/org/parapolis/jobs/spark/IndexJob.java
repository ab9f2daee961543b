package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parapolis.index.IndexBuilder;
import org.parapolis.jobs.Aside;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.language.Lemmas;
import org.parapolis.model.Document;
import org.parapolis.model.Mention;

/**
 * Tables to the search index: each task builds a part, the driver merges the parts. The folder must
 * be one that all of them see.
 *
 * <p>The tasks get the paragraphs in the order of the index, so that nothing is sorted again when
 * parts are written and merged; documents and mentions, a hundredth of the bytes, go to every task.
 */
final class IndexJob {

  /** What a task must know besides its paragraphs. */
  private record Setting(
      String parts,
      String run,
      Map<String, String> setOfType,
      Map<String, Row> documents,
      Map<String, List<Row>> mentions)
      implements Serializable {}

  /** A document whose paragraphs are being added. */
  private record Current(Document document, List<Mention> mentions) {}

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
    Broadcast<Setting> setting =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(setting(tables, scratch.toString(), run));
    try {
      Files.createDirectories(scratch);
      List<Path> built =
          ranges(tables.read(Tables.PARAGRAPHS), setting.value())
              .mapPartitions(rows -> build(rows, setting.value()))
              .collect()
              .stream()
              .map(Path::of)
              .toList();
      IndexBuilder.merge(built, Files.createDirectories(target), run);
      Aside.delete(scratch);
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing the index", e);
    }
  }

  /**
   * The paragraphs in as many ranges of documents as there are cores, since merging costs by the
   * part. The table is sorted, so that a range can be read without any exchange between tasks.
   */
  private JavaRDD<Row> ranges(Dataset<Row> paragraphs, Setting setting) {
    List<String> begins = begins(setting.documents());
    List<JavaRDD<Row>> ranges = new ArrayList<>();
    for (int part = 0; part < begins.size(); part++) {
      Column document = col("document");
      Column range = document.geq(begins.get(part));
      if (part + 1 < begins.size()) {
        range = range.and(document.lt(begins.get(part + 1)));
      }
      ranges.add(paragraphs.where(range).toJavaRDD());
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return ranges.stream().reduce(JavaRDD::union).orElseGet(context::emptyRDD);
  }

  /** The first document of each range; the ranges hold about as many paragraphs. */
  private List<String> begins(Map<String, Row> documents) {
    TreeMap<String, Row> sorted = new TreeMap<>(documents);
    int all = sorted.values().stream().mapToInt(row -> row.<Integer>getAs("paragraphs")).sum();
    int parts = spark.sparkContext().defaultParallelism();
    List<String> begins = new ArrayList<>();
    long before = 0;
    for (Map.Entry<String, Row> document : sorted.entrySet()) {
      if (before * parts >= (long) begins.size() * all && begins.size() < parts) {
        begins.add(document.getKey());
      }
      before += document.getValue().<Integer>getAs("paragraphs");
    }
    return begins;
  }

  private Setting setting(TableFiles tables, String parts, String run) {
    Map<String, Row> documents = new HashMap<>();
    for (Row row :
        tables.read(Tables.DOCUMENTS).where(col("duplicate_of").isNull()).collectAsList()) {
      // What no lexicon covers is in no rate, and so in no count of the index.
      if (!row.<scala.collection.Seq<String>>getAs("flags").contains(Document.NO_LEXICON)) {
        documents.put(row.getAs("id"), row);
      }
    }
    Map<String, List<Row>> mentions = new HashMap<>();
    for (Row row : tables.read(Tables.MENTIONS).collectAsList()) {
      mentions.computeIfAbsent(row.getAs("document"), document -> new ArrayList<>()).add(row);
    }
    return new Setting(parts, run, setOfType, documents, mentions);
  }

  /** The folder of the part; none where there is nothing to index. */
  private static Iterator<String> build(Iterator<Row> rows, Setting setting) {
    if (!rows.hasNext()) {
      return List.<String>of().iterator();
    }
    // A task that is tried again must not write where a lost one may still be writing.
    Path part = Path.of(setting.parts()).resolve("part-" + TaskContext.get().taskAttemptId());
    try (IndexBuilder builder =
        new IndexBuilder(
            Files.createDirectories(part), setting.run(), new Lemmas()::of, setting.setOfType())) {
      add(rows, setting, builder);
      builder.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(part.toString()).iterator();
  }

  private static void add(Iterator<Row> rows, Setting setting, IndexBuilder builder) {
    Map<String, Current> open = new HashMap<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      String id = row.getAs("document");
      if (setting.documents().containsKey(id)) {
        if (!open.containsKey(id)) {
          open.clear();
          open.put(id, current(id, setting));
        }
        Current current = open.get(id);
        builder.add(current.document(), List.of(Tables.PARAGRAPHS.read(row)), current.mentions());
      }
    }
  }

  private static Current current(String id, Setting setting) {
    Row document = setting.documents().get(id);
    List<Row> mentions = setting.mentions().getOrDefault(id, List.of());
    return new Current(
        Tables.DOCUMENTS.read(document).document(),
        mentions.stream().map(row -> Tables.MENTIONS.read(row).mention()).toList());
  }
}
