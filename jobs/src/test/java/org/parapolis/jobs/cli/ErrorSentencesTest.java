package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What Spark wraps errors in; the innermost words are those of Spark, the system and Java. */
class ErrorSentencesTest {

  @Test
  void saysWhatStoppedARun() {
    String stopped = "run: stopped before its end; what was there before is as it was.\n";
    assertEquals(stopped, said(inTask("Job 7 cancelled because SparkContext was shut down")));
    assertEquals(
        stopped, said(new IllegalStateException("Cannot call methods on a stopped SparkContext.")));
  }

  @Test
  void saysWhatIsFull() {
    String disk =
        "run: the disk is full; make room or name other places with --work and --reports."
            + " What was there before is as it was, and what was done is not done again.\n";
    assertEquals(disk, said(inTask("java.io.IOException: No space left on device")));
    assertEquals(disk, said(new UncheckedIOException(new IOException("Disk quota exceeded"))));
    assertEquals(
        "run: the memory is full; give it more: PARAPOLIS_JAVA_OPTS=-Xmx8g.\n",
        said(inTask("java.lang.OutOfMemoryError: Java heap space")));
  }

  private static RuntimeException inTask(String message) {
    return new RuntimeException("Job aborted", new RuntimeException(message));
  }

  private static String said(Exception exception) {
    StringWriter err = new StringWriter();
    CommandLine run = Parapolis.commandLine().getSubcommands().get("run");
    run.setErr(new PrintWriter(err, true));
    assertEquals(
        Parapolis.BROKEN_ENVIRONMENT,
        new ErrorSentences().handleExecutionException(exception, run, null));
    return err.toString();
  }
}
