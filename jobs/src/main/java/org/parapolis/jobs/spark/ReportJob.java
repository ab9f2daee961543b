package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

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
import org.parapolis.LanguageReader;
import org.parapolis.TrendReader;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Event;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.model.SectionSize;
import org.parapolis.model.TrendFindings;
import org.parapolis.report.DocumentRow;
import org.parapolis.report.QuotedMention;
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

  void run(Path folder, Path report, Lexicon lexicon, RunFacts facts, List<Event> events) {
    MentionSets sets = new MentionSets(lexicon.setOfType());
    TableFiles tables = new TableFiles(spark, folder);
    Dataset<Row> sections =
        tables
            .read(Tables.PARAGRAPHS)
            .groupBy("document", "section")
            .agg(count(lit(1)).cast("int").as("paragraphs"), sum("words").cast("int").as("words"))
            .orderBy("document", "section");
    Dataset<Row> quoted =
        tables
            .read(Tables.PARAGRAPHS)
            .join(
                tables.read(Tables.MENTIONS).select("document", "ordinal").distinct(),
                new String[] {"document", "ordinal"},
                "leftsemi")
            .orderBy("document", "ordinal");
    Iterable<DocumentRow> documents = sorted(tables, Tables.DOCUMENTS, row -> row);
    Iterable<Paragraph> paragraphs = records(quoted, Tables.PARAGRAPHS::read);
    Iterable<Mention> mentions = sorted(tables, Tables.MENTIONS, Tables.MentionEntry::mention);
    TrendFindings trends =
        new TrendReader(sets, lexicon.derivedCodes()::of, events)
            .read(
                documents,
                records(sections, ReportJob::section),
                QuotedMention.all(documents, paragraphs, mentions));
    ReportInput input =
        new ReportInput(
            documents,
            paragraphs,
            mentions,
            sorted(tables, Tables.EXCLUDED, Tables.RejectionEntry::rejection),
            sorted(tables, Tables.FAILURES, failure -> failure),
            sets,
            facts,
            trends,
            new LanguageReader(lexicon).read(QuotedMention.all(documents, paragraphs, mentions)));
    try {
      new ReportWriter(report, clock, List.of(new ParquetTables())).write(input);
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing the report", e);
    } finally {
      kept.forEach(Dataset::unpersist);
    }
  }

  private static SectionSize section(Row row) {
    return new SectionSize(
        new DocumentId(row.getString(0)),
        Section.valueOf(row.getString(1)),
        row.getInt(2),
        row.getInt(3));
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
