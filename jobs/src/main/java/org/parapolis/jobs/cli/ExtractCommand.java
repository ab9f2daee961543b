package org.parapolis.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parapolis.jobs.Aside;
import org.parapolis.jobs.RunFolder;
import org.parapolis.jobs.input.Listing;
import org.parapolis.jobs.spark.Batch;
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
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private SparkOptions spark;

  @Override
  public Integer call() {
    Listing listing = inputs.list();
    Path folder = place.folder(place.name(inputs.first()));
    try (RunFolder run = RunFolder.hold(folder);
        Batch batch = spark.open(lexiconPlace.lexicons())) {
      Aside aside = run.aside();
      batch.extract(listing, RunFolder.tables(aside.begin()));
      aside.commit();
      return SummaryPrinter.print(
          spec.commandLine().getOut(), batch.summary(RunFolder.tables(folder)), List.of(folder));
    }
  }
}
