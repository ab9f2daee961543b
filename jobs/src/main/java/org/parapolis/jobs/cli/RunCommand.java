package org.parapolis.jobs.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.parapolis.jobs.Aside;
import org.parapolis.jobs.RunFolder;
import org.parapolis.jobs.input.Listing;
import org.parapolis.jobs.spark.Batch;
import org.parapolis.jobs.spark.ReportJob;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.jobs.spark.Summary;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All stages, from files to report. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Reads documents, finds and codes mentions, indexes them and writes the report.",
    footer = {"", "Example:", "  ./parapolis run data/sample"})
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private InputArguments inputs;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private ReportPlace reportPlace;
  @Mixin private SparkOptions spark;

  @Override
  public Integer call() {
    Instant started = Instant.now();
    Listing listing = inputs.list();
    LexiconFiles lexicons = lexiconPlace.lexicons();
    String name = place.name(inputs.first());
    Path folder = place.folder(name);
    Path report = reportPlace.report(name);
    OutputPlace.check(report);
    List<Event> events = reportPlace.events();
    try (RunFolder held = RunFolder.hold(folder)) {
      Lexicon lexicon = tables(listing, held.aside(), lexicons, name);
      StoredTables tables = new StoredTables(RunFolder.tables(folder));
      new ReportJob(lexicon, Clock.systemUTC())
          .run(tables, report, Facts.of(name, started, lexicons, reportPlace.eventFile()), events);
      return SummaryPrinter.print(
          spec.commandLine().getOut(),
          Summary.of(tables, lexicon.setOfType()),
          List.of(folder, report));
    }
  }

  /** Makes them and the index; gives the lexicon they were made with. */
  private Lexicon tables(Listing listing, Aside aside, LexiconFiles lexicons, String name) {
    try (Batch batch = spark.open(lexicons)) {
      Path unfinished = aside.begin();
      Path tables = RunFolder.tables(unfinished);
      batch.extract(listing, tables);
      batch.mentions(tables, tables);
      batch.index(tables, RunFolder.index(unfinished), name);
      aside.commit();
      return batch.lexicon();
    }
  }
}
