package org.parapolis.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.Event;
import org.parapolis.report.EventFile;
import org.parapolis.report.InputFormatException;
import picocli.CommandLine.Option;

/** Where the reports go, and what they compare. */
final class ReportPlace {

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      description = "Folder of the runs' reports; default reports of the project.")
  private @Nullable Path reports;

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description =
          "Events to compare the years before and after of (CSV: id, begin, end, label);"
              + " default data/events.csv of the project, where there is one.")
  private @Nullable Path events;

  /** The report of the run. */
  Path report(String run) {
    return (reports != null ? reports : RunPlace.home().resolve("reports")).resolve(run);
  }

  /** The file of events, there or not. */
  Path eventFile() {
    return events != null ? events : RunPlace.home().resolve("data").resolve("events.csv");
  }

  /**
   * The events.
   *
   * @throws WrongInput where the file is missing or no file of events
   */
  List<Event> events() {
    Path file = eventFile();
    if (events == null && Files.notExists(file)) {
      return List.of();
    }
    try {
      return EventFile.read(file);
    } catch (InputFormatException e) {
      throw new WrongInput(e.getMessage());
    } catch (NoSuchFileException e) {
      throw new WrongInput("there is no file " + file + ".");
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading " + file, e);
    }
  }
}
