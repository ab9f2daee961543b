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

/** The second stage alone. */
@Command(
    name = "mentions",
    mixinStandardHelpOptions = true,
    description = "Finds and codes the mentions in the paragraphs of a run.",
    footer = {
      "",
      "Example, after ./parapolis run data/sample:",
      "  ./parapolis mentions --name sample"
    })
final class MentionsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private SparkOptions spark;

  @Override
  public Integer call() {
    Store folder = place.existingStore();
    LexiconFiles lexicons = lexiconPlace.lexicons();
    try (RunFolder run = RunFolder.hold(folder);
        Batch batch = spark.open(lexicons, run)) {
      Batch.Share coded = batch.mentions();
      batch.commit();
      SummaryPrinter printer = new SummaryPrinter(spec.commandLine().getOut());
      printer.share("coded", coded, "documents");
      return printer.print(batch.summary(), List.of(folder.location()));
    }
  }
}
