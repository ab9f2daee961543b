package org.parapolis.jobs.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.parapolis.extract.OcrMode;
import org.parapolis.jobs.spark.Batch;
import org.parapolis.jobs.spark.Progress;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.lexicon.LexiconFiles;
import picocli.CommandLine.Option;

/** How the batch jobs are spread. */
final class SparkOptions {

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "Spark master: local[2], spark://host:7077 …; default that of spark-submit, else"
              + " local[*].")
  private @Nullable String master;

  Batch open(LexiconFiles lexicons, RunFolder run) {
    return open(lexicons, OcrMode.OFF, run);
  }

  /** For a batch that reads documents. */
  Batch open(LexiconFiles lexicons, OcrMode ocr, RunFolder run) {
    return Batch.open(master, lexicons, ocr, run, progress());
  }

  /** The launcher says whether standard error is a terminal: Java cannot tell it from output. */
  private static Progress progress() {
    return Boolean.getBoolean("parapolis.terminal")
        ? new ProgressLine(new PrintStream(System.err, true))
        : Progress.SILENT;
  }
}
