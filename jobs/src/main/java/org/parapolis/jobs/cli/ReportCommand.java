package org.parapolis.jobs.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.parapolis.Pipeline;
import org.parapolis.jobs.spark.ReportJob;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.jobs.spark.Summary;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.jobs.store.Store;
import org.parapolis.lexicon.Lexicon;
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
      "Examples, after ./parapolis run data/sample:",
      "  ./parapolis report --name sample",
      "  ./parapolis report --name sample --events events.csv",
      "where events.csv holds the line id,begin,end,label and others like",
      "habitat-iii,2016-10-17,2016-10-20,Habitat III."
    })
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private ReportPlace reportPlace;

  @Override
  public Integer call() {
    Instant started = Instant.now();
    String name = place.name();
    Path report = reportPlace.report(name);
    OutputPlace.check(report);
    List<Event> events = reportPlace.events();
    LexiconFiles files = lexiconPlace.lexicons();
    Lexicon lexicon = Pipeline.with(files).lexicon();
    Store folder = place.existingStore();
    try (RunFolder run = RunFolder.hold(folder)) {
      boolean made =
          new ReportJob(lexicon, Clock.systemUTC())
              .run(
                  run.store(),
                  report,
                  Facts.of(name, started, files, reportPlace.eventFile()),
                  events);
      SummaryPrinter printer = new SummaryPrinter(spec.commandLine().getOut());
      printer.made("report", made);
      return printer.print(
          Summary.of(new StoredTables(RunFolder.tables(folder)), lexicon.setOfType()),
          List.of(report.toString()));
    }
  }
}
