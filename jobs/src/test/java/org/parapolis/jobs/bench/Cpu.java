package org.parapolis.jobs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** CPU seconds and memory as Linux accounts for them in {@code /proc}; see proc(5). */
final class Cpu {

  /** The kernel's clock ticks a second, the same on every architecture Java runs on. */
  private static final double TICKS = 100;

  private static final int USER = 11;
  private static final int CHILDREN_SYSTEM = 14;

  private Cpu() {}

  /** Seconds spent until now by this process, its ended children and its living descendants. */
  static double seconds() {
    double living =
        ProcessHandle.current()
            .descendants()
            .mapToLong(child -> child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
            .sum();
    return endedAndOwn() + living / 1000;
  }

  /** The fields behind the process's name, which may hold blanks. */
  private static double endedAndOwn() {
    String stat = read(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = 0;
    for (int i = USER; i <= CHILDREN_SYSTEM; i++) {
      ticks += Long.parseLong(fields[i]);
    }
    return ticks / TICKS;
  }

  /** The most memory the process and its descendants had resident until now, in MB. */
  static long peakMegabytes(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
            .mapToLong(each -> peakKilobytes(each.pid()))
            .sum()
        / 1024;
  }

  private static long peakKilobytes(long pid) {
    Path status = Path.of("/proc/" + pid + "/status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the bench needs Linux's /proc", e);
    }
  }
}
