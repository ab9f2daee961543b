package org.parapolis.jobs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Spark standalone master and its workers, each a process on the loopback address.
 *
 * <p>Spark's scripts are not in its jars; {@link #submit} does what {@code bin/spark-submit} does:
 * it asks Spark's launcher for the command and runs that.
 */
final class StandaloneCluster implements AutoCloseable {

  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Pattern REGISTERED =
      Pattern.compile("Successfully (registered) with master");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path folder;
  private final Path sparkHome;
  private final Path project;
  private final List<Process> processes = new ArrayList<>();
  private final List<Process> workers = new ArrayList<>();
  private final Thread lastResort = new Thread(this::killAll);
  private final String master;

  /**
   * @param folder for Spark's own files
   * @param project where commands are submitted
   */
  StandaloneCluster(Path folder, Path project, int workerCount) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.project = project;
    this.sparkHome = ClusterFolder.sparkHome(folder.resolve("spark"));
    Runtime.getRuntime().addShutdownHook(lastResort);
    daemon("master", "org.apache.spark.deploy.master.Master", "--port", "0");
    this.master = waitFor("the master", () -> found(MASTER, "master"));
    for (int worker = 0; worker < workerCount; worker++) {
      String[] words =
          ("--cores 1 --memory 1g --work-dir " + work(worker) + " " + master).split(" ");
      workers.add(daemon(name(worker), "org.apache.spark.deploy.worker.Worker", words));
    }
    for (int worker = 0; worker < workerCount; worker++) {
      String log = name(worker);
      waitFor(log, () -> found(REGISTERED, log));
    }
  }

  /** {@code spark://…} */
  String master() {
    return master;
  }

  /** Starts the driver as {@code bin/spark-submit} with these words does; see {@link #output}. */
  Process submit(List<String> words) throws IOException {
    List<String> launcher = java("-Xmx128m", "org.apache.spark.launcher.Main");
    launcher.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
    launcher.addAll(words);
    Process process = process(launcher).redirectError(log("launcher")).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String command = printed.substring(printed.indexOf("\0\n") + 2);
    Process driver =
        process(List.of(command.split("\0")))
            .redirectOutput(log("driver"))
            .redirectError(log("driver-errors"))
            .start();
    processes.add(driver);
    return driver;
  }

  /** What the driver printed. */
  String output() {
    return read("driver");
  }

  /** All that the driver said, for a message about it. */
  String said() {
    return output() + read("driver-errors");
  }

  /** Ends the worker that runs the executor, and the executor, without a word to either. */
  void killWorkerOf(String executor) {
    for (int worker = 0; worker < workers.size(); worker++) {
      if (holds(work(worker), executor)) {
        kill(workers.get(worker));
        return;
      }
    }
    throw new IllegalStateException("no worker has run the executor " + executor);
  }

  private static boolean holds(Path work, String executor) {
    String[] applications = work.toFile().list();
    return applications != null
        && Arrays.stream(applications)
            .anyMatch(application -> Files.isDirectory(work.resolve(application + "/" + executor)));
  }

  @Override
  public void close() {
    killAll();
    Runtime.getRuntime().removeShutdownHook(lastResort);
  }

  private void killAll() {
    processes.forEach(StandaloneCluster::kill);
  }

  private static void kill(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  private Process daemon(String name, String type, String... words) throws IOException {
    List<String> command = java("-Xmx256m", type, "--host", "127.0.0.1", "--webui-port", "0");
    command.addAll(List.of(words));
    Process process = process(command).redirectErrorStream(true).redirectOutput(log(name)).start();
    processes.add(process);
    return process;
  }

  private List<String> java(String... words) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String jars = sparkHome.resolve("jars") + "/*";
    return new ArrayList<>(
        Stream.concat(
                Stream.of(java.toString(), "-XX:+UseSerialGC", "-cp", jars), Arrays.stream(words))
            .toList());
  }

  private ProcessBuilder process(List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command).directory(project.toFile());
    process
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME", sparkHome.toString(),
                "SPARK_SCALA_VERSION", "2.13",
                "SPARK_LOCAL_IP", "127.0.0.1",
                "SPARK_LOCAL_DIRS", folder.resolve("local").toString(),
                "JAVA_HOME", System.getProperty("java.home")));
    return process;
  }

  private @Nullable String found(Pattern pattern, String log) {
    Matcher matcher = pattern.matcher(read(log));
    return matcher.find() ? matcher.group(1) : null;
  }

  private String read(String log) {
    try {
      return Files.readString(log(log).toPath());
    } catch (IOException e) {
      return "";
    }
  }

  private java.io.File log(String name) {
    return folder.resolve(name + ".log").toFile();
  }

  private static String name(int worker) {
    return "worker-" + worker;
  }

  private Path work(int worker) {
    return folder.resolve(name(worker));
  }

  /** Asks until there is an answer. */
  static <T> T waitFor(String what, Supplier<@Nullable T> question) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      T answer = question.get();
      if (answer != null) {
        return answer;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError(what + " took more than " + PATIENCE);
  }
}
