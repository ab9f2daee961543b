package org.parapolis.extract;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a parse against the clock. A parser that hangs cannot be killed in Java: it is interrupted,
 * left behind on its daemon thread, and its document is a failure.
 */
final class Deadline {

  /** A parse. */
  interface Parse<T> {
    T run() throws ExtractionException;
  }

  private final Duration limit;

  Deadline(Duration limit) {
    this.limit = limit;
  }

  <T> T run(Parse<T> parse) throws ExtractionException {
    FutureTask<T> task = new FutureTask<>(parse::run);
    Thread thread = new Thread(task, "extract");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new ExtractionException(
          "timeout",
          "Reading took more than " + limit.toSeconds() + " seconds; split the document.",
          e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new ExtractionException("timeout", "Reading was interrupted; run it again.", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    }
  }

  private static ExtractionException failure(Throwable cause) {
    if (cause instanceof ExtractionException known) {
      return known;
    }
    if (cause instanceof OutOfMemoryError) {
      return new ExtractionException(
          "too-large", "The document does not fit into memory; give Java more or split it.", cause);
    }
    return new ExtractionException("corrupt", "The file is damaged; fetch it again.", cause);
  }
}
