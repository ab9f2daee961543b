package org.parapolis.jobs.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.model.MentionSets;
import org.parapolis.report.ReportInput;
import org.parapolis.report.ReportWriter;
import org.parapolis.report.RunFacts;

/** Tables to the report, streamed through the driver in the order of their keys. */
final class ReportJob {

  private final SparkSession spark;
  private final Clock clock;
  private final List<Dataset<Row>> kept = new ArrayList<>();

  ReportJob(SparkSession spark, Clock clock) {
    this.spark = spark;
    this.clock = clock;
  }

  void run(Path folder, Path report, MentionSets sets, RunFacts facts) {
    TableFiles tables = new TableFiles(spark, folder);
    Dataset<Row> quoted =
        tables
            .read(Tables.PARAGRAPHS)
            .join(
                tables.read(Tables.MENTIONS).select("document", "ordinal").distinct(),
                new String[] {"document", "ordinal"},
                "leftsemi")
            .orderBy("document", "ordinal");
    ReportInput input =
        new ReportInput(
            sorted(tables, Tables.DOCUMENTS, row -> row),
            records(quoted, Tables.PARAGRAPHS::read),
            sorted(tables, Tables.MENTIONS, Tables.MentionEntry::mention),
            sorted(tables, Tables.EXCLUDED, Tables.RejectionEntry::rejection),
            sorted(tables, Tables.FAILURES, failure -> failure),
            sets,
            facts);
    try {
      new ReportWriter(report, clock).write(input);
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing the report", e);
    } finally {
      kept.forEach(Dataset::unpersist);
    }
  }

  private <T, R> Iterable<R> sorted(TableFiles tables, Table<T> table, Function<T, R> record) {
    return records(tables.readSorted(table), row -> record.apply(table.read(row)));
  }

  /** Reports read a table several times; sorting it once is enough. */
  private <R> Iterable<R> records(Dataset<Row> rows, Function<Row, R> record) {
    Dataset<Row> sorted = rows.persist(StorageLevel.MEMORY_AND_DISK());
    kept.add(sorted);
    return () -> new MappedIterator<>(sorted.toLocalIterator(), record);
  }
}
