package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.parapolis.index.IndexException;
import org.parapolis.index.QueryException;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.WrongInput;
import org.parapolis.lexicon.LexiconException;
import org.parapolis.model.Failure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in one sentence; only a fault of the program itself prints its trace. */
final class ErrorSentences implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, @Nullable ParseResult parsed) {
    PrintWriter err = command.getErr();
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof WrongInput || cause instanceof QueryException) {
        tell(err, command, cause.getMessage());
        if (cause instanceof QueryException query) {
          query.pointer().lines().forEach(line -> err.println("  " + line));
        }
        return Parapolis.WRONG_USAGE;
      }
      @Nullable String sentence = environment(cause);
      if (sentence != null) {
        tell(err, command, sentence);
        return Parapolis.BROKEN_ENVIRONMENT;
      }
    }
    err.println("The program failed; this is a fault of its own, please report it:");
    exception.printStackTrace(err);
    return Parapolis.BROKEN_ENVIRONMENT;
  }

  static String of(Failure failure) {
    return DocumentPrinter.printable(
        failure.source() + ": " + failure.reason() + ": " + failure.detail());
  }

  private static void tell(PrintWriter err, CommandLine command, @Nullable String sentence) {
    String whole = command.getCommandName() + ": " + sentence;
    whole.lines().map(DocumentPrinter::printable).forEach(err::println);
  }

  private static @Nullable String environment(Throwable cause) {
    String message = cause.getMessage();
    if (message != null
        && (message.contains("SparkContext was shut down")
            || message.contains("stopped SparkContext"))) {
      return "stopped before its end; what was there before is as it was.";
    }
    if (message != null && BrokenEnvironment.isDiskFull(message)) {
      return "the disk is full; make room or name other places with --work and --reports."
          + " What was there before is as it was, and what was done is not done again.";
    }
    if (message != null && message.contains("OutOfMemoryError")) {
      return "the memory is full; give it more: PARAPOLIS_JAVA_OPTS=-Xmx8g.";
    }
    if (cause instanceof BrokenEnvironment
        || cause instanceof LexiconException
        || cause instanceof IndexException) {
      return cause.getMessage();
    }
    if (cause instanceof UncheckedIOException unchecked) {
      return environment(unchecked.getCause());
    }
    return cause instanceof IOException io
        ? BrokenEnvironment.of("reading or writing", io).getMessage()
        : null;
  }
}
