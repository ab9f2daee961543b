package org.parapolis.jobs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A program in a JVM of its own, with the class path of this one, and what it cost. */
final class Program {

  /** What a probe prints that is a figure: {@code figure name value}. */
  private static final String FIGURE = "figure ";

  /** With what {@code ./parapolis} starts a batch. */
  private static final List<String> BATCH =
      List.of(
          "-XX:+UseParallelGC",
          "-XX:Tier4InvocationThreshold=500000",
          "-XX:Tier4MinInvocationThreshold=60000",
          "-XX:Tier4CompileThreshold=1500000",
          "-XX:Tier4BackEdgeThreshold=4000000");

  /**
   * What a program cost from its start to its end, start of the JVM included.
   *
   * @param cpu seconds of CPU, with those of its children
   * @param wall seconds
   * @param megabytes the most memory resident at once
   * @param figures what it measured itself, by name
   */
  record Cost(double cpu, double wall, long megabytes, Map<String, Double> figures) {

    double figure(String name) {
      return figures.get(name);
    }
  }

  private Program() {}

  static void print(String name, double value) {
    System.out.println(FIGURE + name + " " + value);
  }

  /**
   * Runs it to its end.
   *
   * @param heap the most memory its heap may take, as {@code -Xmx} wants it
   * @param main the class whose {@code main} is run
   * @throws IllegalStateException where it ends otherwise than "done" or "some documents failed"
   */
  static Cost run(String heap, Class<?> main, Object... arguments) {
    List<String> words = new ArrayList<>(List.of(java(), "-Xmx" + heap, "-Duser.timezone=UTC"));
    words.addAll(BATCH);
    System.getProperty("bench.opens").lines().flatMap(Program::words).forEach(words::add);
    words.add("-Dparapolis.home=" + System.getProperty("parapolis.home"));
    words.add("-Dfile.encoding=UTF-8");
    // The class path of the tests holds a second Netty, HDFS's, whose native parts would be taken.
    words.add("-Dio.netty.transport.noNative=true");
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    Arrays.stream(arguments).map(Object::toString).forEach(words::add);
    double cpu = Cpu.seconds();
    long start = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      AtomicLong peak = watch(process);
      Map<String, Double> figures = figures(process.inputReader(StandardCharsets.UTF_8));
      int exit = process.waitFor();
      if (exit > 1) {
        throw new IllegalStateException(main.getSimpleName() + " ended with " + exit);
      }
      double wall = (System.nanoTime() - start) / 1e9;
      return new Cost(Cpu.seconds() - cpu, wall, peak.get(), figures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Stream<String> words(String line) {
    return Arrays.stream(line.strip().split("\\s+")).filter(word -> !word.isEmpty());
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  /** Looks several times a second: the kernel keeps the peak of a process, but not of its end. */
  private static AtomicLong watch(Process process) {
    AtomicLong peak = new AtomicLong();
    Thread watcher =
        new Thread(
            () -> {
              try {
                while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
                  peak.accumulateAndGet(Cpu.peakMegabytes(process.toHandle()), Math::max);
                }
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            },
            "memory");
    watcher.setDaemon(true);
    watcher.start();
    return peak;
  }

  private static Map<String, Double> figures(BufferedReader output) throws IOException {
    Map<String, Double> figures = new TreeMap<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(FIGURE)) {
        String[] parts = line.split(" ", -1);
        figures.put(parts[1], Double.valueOf(parts[2]));
      }
    }
    return figures;
  }
}
