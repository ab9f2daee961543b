package org.parapolis.jobs.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.parapolis.jobs.RunFolder;
import org.parapolis.jobs.spark.Batch;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The last stage alone. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes the report of a run from its tables.",
    footer = {
      "",
      "Example, after ./parapolis run data/sample:",
      "  ./parapolis report --name sample"
    })
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private ReportPlace reportPlace;
  @Mixin private SparkOptions spark;

  @Override
  public Integer call() {
    Instant started = Instant.now();
    String name = place.name();
    Path report = reportPlace.report(name);
    OutputPlace.check(report);
    List<Event> events = reportPlace.events();
    LexiconFiles lexicons = lexiconPlace.lexicons();
    try (RunFolder held = RunFolder.hold(place.existing());
        Batch batch = spark.open(lexicons)) {
      Path tables = RunFolder.tables(held.folder());
      batch.report(tables, report, Facts.of(name, started, lexicons), events);
      return SummaryPrinter.print(
          spec.commandLine().getOut(), batch.summary(tables), List.of(report));
    }
  }
}
