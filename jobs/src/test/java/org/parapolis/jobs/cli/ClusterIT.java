package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundled sample on HDFS, a master and two workers, of which one is killed while it reads: the
 * same as on one core of one machine.
 */
class ClusterIT {

  /** Events in Spark's log, each with the executor. */
  private static final Pattern TASK_END =
      Pattern.compile("\"SparkListenerTaskEnd\".*?\"Executor ID\":\"(\\d+)\"");

  private static final Pattern TASK_LOST =
      Pattern.compile("\"Reason\":\"ExecutorLostFailure\",\"Executor ID\":\"(\\d+)\"");

  @TempDir static Path temporary;

  private static Outcome local;
  private static int exit;
  private static String printed;

  /** What the run left on HDFS. */
  private static Path copy;

  /** The executor that was killed, those whose tasks it cost, that of the last task. */
  private static String killed;

  private static Set<String> losers;
  private static String last;

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
    try (Hdfs hdfs = new Hdfs(temporary.resolve("blocks"));
        StandaloneCluster cluster =
            new StandaloneCluster(temporary.resolve("cluster"), Path.of("..").toRealPath(), 2)) {
      hdfs.put(List.of(Path.of("../data/sample")), "/texts");
      Process driver = cluster.submit(words(hdfs, events));
      killed = StandaloneCluster.waitFor("reading", () -> reader(driver, cluster, hdfs, events));
      cluster.killWorkerOf(killed);
      assertTrue(driver.waitFor(10, TimeUnit.MINUTES), cluster::said);
      exit = driver.exitValue();
      printed = cluster.output();
      copy = hdfs.get("/runs/sample", temporary.resolve("copy"));
    }
    losers = Set.copyOf(executors(TASK_LOST, events));
    last = last(executors(TASK_END, events));
  }

  private static List<String> words(Hdfs hdfs, Path events) {
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
    words.addAll(List.of(ClusterFolder.JAR.toString(), "run", hdfs.address("/texts/sample")));
    words.addAll(List.of("--work", hdfs.address("/runs")));
    words.addAll(List.of("--reports", temporary.resolve("reports-cluster").toString()));
    return words;
  }

  /** The executor of the newest task, once files that were read lie on the shelf. */
  private static @Nullable String reader(
      Process driver, StandaloneCluster cluster, Hdfs hdfs, Path events) {
    assertTrue(driver.isAlive(), cluster::said);
    return hdfs.count("/runs/sample/shelf/readings-*/settled=true/part-*") < 2
        ? null
        : last(executors(TASK_END, events));
  }

  private static String last(List<String> executors) {
    return executors.get(executors.size() - 1);
  }

  private static List<String> executors(Pattern event, Path events) {
    try (Stream<Path> logs = Files.list(events)) {
      String log = Files.readString(logs.filter(Files::isRegularFile).findFirst().orElseThrow());
      return event.matcher(log).results().map(found -> found.group(1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void losesATaskWithTheWorkerAndGoesOnWithTheOther() {
    assertEquals(Set.of(killed), losers);
    assertNotEquals(killed, last);
  }

  @Test
  void endsAndPrintsAsOnOneCore() {
    assertEquals(1, local.exit(), local.err());
    assertEquals(local.exit(), exit, printed);
    assertEquals(Outcome.counts(local.out()), Outcome.counts(printed));
  }

  @Test
  void givesTheTablesAndTheIndexOfOneCoreByteForByte() throws IOException {
    Path expected = temporary.resolve("runs-local/sample");

    SameFiles.check(expected.resolve("tables"), copy.resolve("tables"));
    SameFiles.check(expected.resolve("index"), copy.resolve("index"));
  }

  @Test
  void writesTheReportOfOneCore() throws IOException {
    SameFiles.check(
        temporary.resolve("reports-local/sample"),
        temporary.resolve("reports-cluster/sample"),
        // The time and the settings of the run.
        "run.json");
  }

  @Test
  void bringsWhatSparkLacksAndOfTheModelsTheTagger() throws IOException {
    SortedSet<String> lacking = ClusterFolder.artifacts(ClusterFolder.classPath());
    lacking.removeAll(ClusterFolder.artifacts(ClusterFolder.sparkJars()));
    lacking.remove("stanford-corenlp-models.jar");
    lacking.add("stanford-corenlp-english-tagger.jar");

    assertEquals(lacking, ClusterFolder.artifacts(ClusterFolder.libraries()));
  }
}
