package org.parapolis.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a run's report into a folder: tables for machines, a page for people. The same input gives
 * the same bytes, but for the times in {@code run.json}.
 */
public final class ReportWriter {

  /**
   * Rises when a file or column is renamed, dropped or changes its meaning; not when one is new.
   */
  static final String SCHEMA_VERSION = "1.0.0";

  private static final String ASIDE = ".writing-";

  private final Path directory;
  private final List<Report> reports;

  /**
   * @param directory made where it does not exist; files that no report names are left alone
   * @param clock tells when the report was finished
   */
  public ReportWriter(Path directory, Clock clock) {
    this.directory = directory;
    reports = reports(clock);
  }

  private static List<Report> reports(Clock clock) {
    List<Report> reports = new ArrayList<>();
    reports.add(DocumentTable.TABLE);
    reports.add(MentionTable.TABLE);
    reports.add(Series.TABLE);
    reports.add(FailureTable.TABLE);
    reports.add(RejectionTable.TABLE);
    reports.add(new RunFile(clock));
    reports.add(new Page());
    reports.add(new DataPackage(reports));
    return List.copyOf(reports);
  }

  /**
   * Writes every file aside first, so that a run that is stopped leaves the former report whole.
   *
   * @return the files, in the order they were written
   * @throws IllegalArgumentException where the tables do not belong together
   */
  public List<Path> write(ReportInput input) throws IOException {
    Files.createDirectories(directory);
    try {
      for (Report report : reports) {
        try (BufferedWriter writer = Files.newBufferedWriter(aside(report))) {
          report.write(input, writer);
        }
      }
      return moveIntoPlace();
    } finally {
      for (Report report : reports) {
        Files.deleteIfExists(aside(report));
      }
    }
  }

  private List<Path> moveIntoPlace() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Report report : reports) {
      Path file = directory.resolve(report.file());
      Files.move(aside(report), file, StandardCopyOption.REPLACE_EXISTING);
      files.add(file);
    }
    return List.copyOf(files);
  }

  private Path aside(Report report) {
    return directory.resolve(ASIDE + report.file());
  }
}
