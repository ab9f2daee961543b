package org.parapolis.jobs.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parapolis.jobs.input.Listing;
import org.parapolis.jobs.spark.Batch;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.jobs.store.Store;
import org.parapolis.lexicon.LexiconFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The first stage alone. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Reads documents into the tables documents, paragraphs, mends and failures.",
    footer = {"", "Example:", "  ./parapolis extract data/sample"})
final class ExtractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private InputArguments inputs;
  @Mixin private ReadingOptions reading;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private SparkOptions spark;

  @Override
  public Integer call() {
    Listing listing = inputs.list();
    Store folder = place.store(place.name(inputs.first()));
    LexiconFiles lexicons = lexiconPlace.lexicons();
    try (RunFolder run = RunFolder.hold(folder);
        Batch batch = spark.open(lexicons, reading.ocr(), run)) {
      Batch.Share read = batch.extract(listing);
      batch.commit();
      SummaryPrinter printer = new SummaryPrinter(spec.commandLine().getOut());
      printer.share("read", read, "files");
      return printer.print(batch.summary(), List.of(folder.location()));
    }
  }
}
