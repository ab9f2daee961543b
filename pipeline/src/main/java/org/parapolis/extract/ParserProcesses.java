package org.parapolis.extract;

import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps as many {@link ParserProcess}es as threads ask at a time, each for many documents. One that
 * exceeds its time or memory, or dies, is replaced; one that nobody asks ends.
 */
final class ParserProcesses implements ForeignReader {

  private static final Duration IDLE = Duration.ofSeconds(15);

  private final Duration timeLimit;
  private final Duration ocrTimeLimit;
  private final Deque<Waiting> waiting = new ConcurrentLinkedDeque<>();
  private final ScheduledThreadPoolExecutor clock;

  /** A process without work, and the alarm that ends it. */
  private record Waiting(ParserProcess process, Future<?> alarm) {}

  ParserProcesses(Duration timeLimit, Duration ocrTimeLimit) {
    this.timeLimit = timeLimit;
    this.ocrTimeLimit = ocrTimeLimit;
    this.clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "parser-clock");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
  }

  /**
   * Reads a file. Where a process dies that has read others before, a fresh one tries again: what a
   * document gives must not depend on its neighbours.
   */
  @Override
  public ForeignText read(Work work, byte[] content) throws ExtractionException {
    ParserProcess former = poll();
    if (former != null) {
      try {
        return read(former, work, content);
      } catch (ExtractionException e) {
        if (former.isAlive() || !former.isUsed() || e.reason().equals("timeout")) {
          throw e;
        }
      }
    }
    return read(start(), work, content);
  }

  private ForeignText read(ParserProcess process, Work work, byte[] content)
      throws ExtractionException {
    Duration limit = work == Work.OCR ? ocrTimeLimit : timeLimit;
    Future<?> alarm = alarm(process::timeIsUp, limit);
    try {
      return process.read(work, content, limit);
    } finally {
      if (alarm.cancel(false) && process.isAlive()) {
        waiting.push(new Waiting(process, alarm(process::end, IDLE)));
      }
    }
  }

  private @Nullable ParserProcess poll() {
    for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
      if (next.alarm().cancel(false) && next.process().isAlive()) {
        return next.process();
      }
    }
    return null;
  }

  private ParserProcess start() {
    ParserProcess process = ParserProcess.start();
    Future<?> alarm = alarm(process::timeIsUp, timeLimit);
    process.awaitReady();
    alarm.cancel(false);
    return process;
  }

  private Future<?> alarm(Runnable end, Duration after) {
    return clock.schedule(end, after.toMillis(), TimeUnit.MILLISECONDS);
  }
}
