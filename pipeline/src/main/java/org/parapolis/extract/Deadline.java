package org.parapolis.extract;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a parse of this JVM against the clock. Java cannot kill it: it is interrupted, ends at its
 * next count of an {@link Allowance}, and is left on its daemon thread until then.
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
      throw ExtractionException.timeout(limit);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new ExtractionException("timeout", "Reading was interrupted; run it again.", e);
    } catch (ExecutionException e) {
      throw ExtractionException.of(e.getCause() == null ? e : e.getCause());
    }
  }
}
