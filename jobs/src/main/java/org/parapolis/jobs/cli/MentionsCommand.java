package org.parapolis.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parapolis.jobs.Aside;
import org.parapolis.jobs.RunFolder;
import org.parapolis.jobs.spark.Batch;
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
    Path folder = place.existing();
    try (RunFolder run = RunFolder.hold(folder);
        Batch batch = spark.open(lexiconPlace.lexicons())) {
      Aside aside = run.aside();
      batch.mentions(RunFolder.tables(folder), RunFolder.tables(aside.begin()));
      aside.commit();
      return SummaryPrinter.print(
          spec.commandLine().getOut(), batch.summary(RunFolder.tables(folder)), List.of(folder));
    }
  }
}
