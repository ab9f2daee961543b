package org.parapolis.jobs.cli;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.parapolis.jobs.spark.Progress;

/** Documents done, per second and time left, as one line that moves. */
record ProgressLine(PrintStream terminal) implements Progress {

  private static final int WIDTH = 78;
  private static final long INTERVAL_MILLIS = 500;

  @Override
  public void during(String stage, long total, LongSupplier done, Runnable work) {
    try (ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(stage)
            .setInitialMax(total)
            .setUnit(" documents", 1)
            .showSpeed()
            .setMaxRenderedLength(WIDTH)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
            .build()) {
      Timer poll = new Timer("progress", true);
      poll.schedule(step(bar, done), 0, INTERVAL_MILLIS);
      try {
        work.run();
      } finally {
        poll.cancel();
      }
      bar.stepTo(done.getAsLong());
    }
  }

  private static TimerTask step(ProgressBar bar, LongSupplier done) {
    return new TimerTask() {
      @Override
      public void run() {
        bar.stepTo(done.getAsLong());
      }
    };
  }
}
