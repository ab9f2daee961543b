package org.parapolis.jobs.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.parapolis.jobs.cli.Parapolis;

/**
 * The command line, watched: prints the most megabytes of {@code live} objects on its heap, as
 * found by a full collection every two seconds.
 */
final class CommandProbe {

  private CommandProbe() {}

  public static void main(String[] arguments) {
    AtomicLong live = new AtomicLong();
    Thread watcher =
        new Thread(
            () -> {
              while (true) {
                System.gc();
                live.accumulateAndGet(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
                try {
                  Thread.sleep(2_000);
                } catch (InterruptedException e) {
                  return;
                }
              }
            },
            "live objects");
    watcher.setDaemon(true);
    watcher.start();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> Program.print("live", live.get() / 1e6), "figures"));
    Parapolis.main(arguments);
  }
}
