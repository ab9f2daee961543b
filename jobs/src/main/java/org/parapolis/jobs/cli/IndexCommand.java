package org.parapolis.jobs.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parapolis.jobs.Aside;
import org.parapolis.jobs.RunFolder;
import org.parapolis.jobs.spark.Batch;
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
    Path folder = place.existing();
    try (RunFolder run = RunFolder.hold(folder);
        Batch batch = spark.open(lexiconPlace.lexicons())) {
      Aside aside = run.aside();
      batch.index(RunFolder.tables(folder), RunFolder.index(aside.begin()), name);
      aside.commit();
    }
    spec.commandLine().getOut().println("written to  " + RunFolder.index(folder));
    return 0;
  }
}
