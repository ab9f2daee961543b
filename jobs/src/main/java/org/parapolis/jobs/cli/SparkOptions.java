package org.parapolis.jobs.cli;

import java.io.PrintStream;
import org.parapolis.jobs.spark.Batch;
import org.parapolis.jobs.spark.Progress;
import org.parapolis.lexicon.LexiconFiles;
import picocli.CommandLine.Option;

/** How the batch jobs are spread. */
final class SparkOptions {

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "local[*]",
      description = "Spark master: local[2], spark://host:7077 …; default ${DEFAULT-VALUE}.")
  private String master;

  Batch open(LexiconFiles lexicons) {
    return Batch.open(master, lexicons, progress());
  }

  /** The launcher says whether standard error is a terminal: Java cannot tell it from output. */
  private static Progress progress() {
    return Boolean.getBoolean("parapolis.terminal")
        ? new ProgressLine(new PrintStream(System.err, true))
        : Progress.SILENT;
  }
}
