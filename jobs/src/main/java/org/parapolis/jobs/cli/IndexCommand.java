package org.parapolis.jobs.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parapolis.jobs.spark.Batch;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.jobs.store.Store;
import org.parapolis.lexicon.LexiconFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The third stage alone. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Builds the search index of a run from its tables.",
    footer = {
      "",
      "Example, after ./parapolis run data/sample:",
      "  ./parapolis index --name sample"
    })
final class IndexCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private SparkOptions spark;

  @Override
  public Integer call() {
    String name = place.name();
    Store folder = place.existingStore();
    LexiconFiles lexicons = lexiconPlace.lexicons();
    boolean made;
    try (RunFolder run = RunFolder.hold(folder);
        Batch batch = spark.open(lexicons, run)) {
      made = batch.index(name);
      batch.commit();
    }
    SummaryPrinter printer = new SummaryPrinter(spec.commandLine().getOut());
    printer.made("index", made);
    printer.places(List.of(RunFolder.index(folder).location()));
    return 0;
  }
}
