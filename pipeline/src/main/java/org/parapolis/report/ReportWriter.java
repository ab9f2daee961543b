package org.parapolis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a run's report into a folder: tables for machines, a page for people. The same input gives
 * the same bytes, but for the times in {@code run.json}.
 */
public final class ReportWriter {

  /**
   * Rises in its first place when a file or column is renamed, dropped or changes its meaning, in
   * its second when one is new, in its third when only words change.
   */
  static final String SCHEMA_VERSION = "2.0.0";

  private final Path directory;
  private final List<TableSink> sinks;
  private final List<Report> reports;

  /**
   * @param directory made where it does not exist; files that no report names are left alone
   * @param clock tells when the report was finished
   * @param sinks that write the tables in further formats
   */
  public ReportWriter(Path directory, Clock clock, List<TableSink> sinks) {
    this.directory = directory;
    this.sinks = List.copyOf(sinks);
    reports = reports(directory, clock);
  }

  /** All files, in the order they are written. */
  static List<Report> reports(Path directory, Clock clock) {
    List<Report> reports = new ArrayList<>();
    reports.add(DocumentTable.TABLE);
    reports.add(MentionTable.TABLE);
    reports.add(SeriesTable.TABLE);
    reports.add(HeadlineTable.TABLE);
    reports.add(TrendTable.TABLE);
    reports.add(EventTable.TABLE);
    reports.add(VerbTable.TABLE);
    reports.add(CoMentionTable.TABLE);
    reports.add(StatusTable.TABLE);
    reports.add(FailureTable.TABLE);
    reports.add(RejectionTable.TABLE);
    reports.add(CoverageTable.TABLE);
    reports.add(RunChangeTable.of(directory));
    reports.add(Terms.TABLE);
    reports.add(FirstAppearanceTable.TABLE);
    reports.add(KeywordTable.TABLE);
    reports.add(HeadlineTable.JSON);
    reports.add(new JsonRowsSchema(HeadlineTable.JSON));
    reports.add(new RunFile(clock));
    reports.add(new ShippedFile("schema/run.schema.json", "JSON Schema of run.json"));
    reports.add(new SummaryJson());
    reports.add(new ShippedFile("schema/summary.schema.json", "JSON Schema of summary.json"));
    reports.add(new SummaryMarkdown());
    reports.addAll(ChartSpec.ALL);
    reports.add(new Page());
    reports.add(new DataPackage(reports));
    return List.copyOf(reports);
  }

  /**
   * Writes all files; one that fails leaves the former report whole.
   *
   * @return the files, in the order they were written
   * @throws IllegalArgumentException where the tables do not belong together
   */
  public List<Path> write(ReportInput input) throws IOException {
    FolderWriter files = new FolderWriter(directory);
    for (Report report : reports) {
      files.text(report.file(), writer -> report.write(input, writer));
      if (report instanceof Table<?> table) {
        for (TableSink sink : sinks) {
          files.bytes(sink.file(table.name()), stream -> table.write(input, sink, stream));
        }
      }
    }
    return files.write();
  }
}
