package org.parapolis.jobs.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the reports go. */
final class ReportPlace {

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      description = "Folder of the runs' reports; default reports of the project.")
  private @Nullable Path reports;

  /** The report of the run. */
  Path report(String run) {
    return (reports != null ? reports : RunPlace.home().resolve("reports")).resolve(run);
  }
}
