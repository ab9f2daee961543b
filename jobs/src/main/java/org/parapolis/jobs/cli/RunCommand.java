package org.parapolis.jobs.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.parapolis.jobs.input.Listing;
import org.parapolis.jobs.spark.Batch;
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

/** All stages, from files to report. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Reads documents, finds and codes mentions, indexes them and writes the report.",
    footer = {"", "Example:", "  ./parapolis run data/sample"})
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private InputArguments inputs;
  @Mixin private ReadingOptions reading;
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
    Store folder = place.store(name);
    Path report = reportPlace.report(name);
    OutputPlace.check(report);
    List<Event> events = reportPlace.events();
    SummaryPrinter printer = new SummaryPrinter(spec.commandLine().getOut());
    try (RunFolder run = RunFolder.hold(folder)) {
      Lexicon lexicon = tables(listing, lexicons, run, name, printer);
      boolean made =
          new ReportJob(lexicon, Clock.systemUTC())
              .run(
                  run.store(),
                  report,
                  Facts.of(name, started, lexicons, reportPlace.eventFile()),
                  events);
      printer.made("report", made);
      return printer.print(
          Summary.of(new StoredTables(RunFolder.tables(folder)), lexicon.setOfType()),
          List.of(folder.location(), report.toString()));
    }
  }

  /** Makes them and the index; gives the lexicon they were made with. */
  private Lexicon tables(
      Listing listing, LexiconFiles lexicons, RunFolder run, String name, SummaryPrinter printer) {
    try (Batch batch = spark.open(lexicons, reading.ocr(), run)) {
      Batch.Share read = batch.extract(listing);
      Batch.Share coded = batch.mentions();
      boolean indexed = batch.index(name);
      batch.commit();
      printer.share("read", read, "files");
      printer.share("coded", coded, "documents");
      printer.made("index", indexed);
      return batch.lexicon();
    }
  }
}
