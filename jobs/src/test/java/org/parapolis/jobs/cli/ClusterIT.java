package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundled sample on a master and two workers, of which one is killed while it reads: the same
 * as on one core of one machine.
 */
class ClusterIT {

  private static final Pattern TASK_END =
      Pattern.compile("\"Event\":\"SparkListenerTaskEnd\".*?\"Executor ID\":\"(\\d+)\"");
  private static final Pattern REMOVED =
      Pattern.compile("\"Event\":\"SparkListenerExecutorRemoved\".*?\"Executor ID\":\"(\\d+)\"");

  @TempDir static Path temporary;

  private static Outcome local;
  private static int exit;
  private static String printed;

  /** The executors in the order in which they ended tasks, and the one that was lost. */
  private static List<String> tasks;

  private static String lost;

  @BeforeAll
  static void runsTheSampleOnOneCoreAndOnAClusterThatLosesAWorker()
      throws IOException, InterruptedException {
    local =
        Outcome.of(
            "run ../data/sample --master local[1] --lexicons ../lexicons --events ../data/events.csv"
                .concat(" --work " + temporary.resolve("runs-local"))
                .concat(" --reports " + temporary.resolve("reports-local"))
                .split(" "));
    Path events = Files.createDirectories(temporary.resolve("events"));
    try (StandaloneCluster cluster =
        new StandaloneCluster(temporary.resolve("cluster"), Path.of("..").toRealPath(), 2)) {
      Process driver = cluster.submit(words(cluster.master(), events));
      lost = StandaloneCluster.waitFor("reading", () -> oneOfTwoAtWork(driver, cluster, events));
      cluster.killWorkerOf(lost);
      assertTrue(driver.waitFor(10, TimeUnit.MINUTES), cluster::said);
      exit = driver.exitValue();
      printed = cluster.output();
    }
    tasks = executors(TASK_END, events);
    assertEquals(List.of(lost), executors(REMOVED, events));
  }

  private static List<String> words(String master, Path events) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--driver-memory", "1g", "--executor-memory", "1g"));
    for (String setting :
        List.of("enabled=true", "dir=" + events.toUri(), "rolling.enabled=false")) {
      words.addAll(List.of("--conf", "spark.eventLog." + setting));
    }
    // Written at once, as it is read while the run goes on.
    words.addAll(List.of("--conf", "spark.eventLog.compress=false"));
    words.addAll(List.of("--conf", "spark.eventLog.buffer.kb=1"));
    words.addAll(List.of("--jars", ClusterFolder.jars()));
    words.addAll(List.of("--class", "org.parapolis.jobs.cli.Parapolis"));
    words.addAll(List.of(ClusterFolder.JAR.toString(), "run", "data/sample"));
    words.addAll(List.of("--master", master));
    words.addAll(List.of("--work", temporary.resolve("runs-cluster").toString()));
    words.addAll(List.of("--reports", temporary.resolve("reports-cluster").toString()));
    return words;
  }

  /** The executor that ended the first task, once the other has ended one too. */
  private static @Nullable String oneOfTwoAtWork(
      Process driver, StandaloneCluster cluster, Path events) {
    assertTrue(driver.isAlive(), cluster::said);
    List<String> executors = executors(TASK_END, events);
    return executors.stream().distinct().count() == 2 ? executors.get(0) : null;
  }

  private static List<String> executors(Pattern event, Path events) {
    try (Stream<Path> logs = Files.list(events)) {
      String log = Files.readString(logs.filter(Files::isRegularFile).findFirst().orElseThrow());
      return event.matcher(log).results().map(found -> found.group(1)).toList();
    } catch (IOException | java.util.NoSuchElementException e) {
      return List.of();
    }
  }

  @Test
  void losesAWorkerThatHadReadFilesAndGoesOnWithTheOther() {
    assertTrue(tasks.indexOf(lost) == 0, tasks.toString());
    assertNotEquals(lost, tasks.get(tasks.size() - 1));
    assertTrue(tasks.lastIndexOf(lost) < tasks.size() / 2, tasks.toString());
  }

  @Test
  void endsAndPrintsAsOnOneCore() {
    assertEquals(1, local.exit(), local.err());
    assertEquals(local.exit(), exit, printed);
    assertEquals(counts(local.out()), counts(printed));
  }

  private static String counts(String printed) {
    return printed.replaceAll("(?m)^written to .*\n", "");
  }

  @Test
  void givesTheTablesOfOneCoreByteForByte() throws IOException {
    Path expected = temporary.resolve("runs-local/sample/tables");
    Path found = temporary.resolve("runs-cluster/sample/tables");
    List<Path> files = files(expected);
    assertEquals(6, files.size(), files.toString());
    assertEquals(files, files(found));
    for (Path file : files) {
      assertEquals(
          -1, Files.mismatch(expected.resolve(file), found.resolve(file)), file.toString());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  @Test
  void bringsWhatSparkLacksAndOfTheModelsTheTagger() throws IOException {
    SortedSet<String> lacking = new TreeSet<>(ClusterFolder.classPath().keySet());
    lacking.removeAll(ClusterFolder.sparkJars());
    SortedSet<String> brought =
        ClusterFolder.libraries().stream()
            .map(name -> name.replace("-english-tagger", "-models"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(lacking, brought);
  }
}
