package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.jobs.ProgramCommand;
import org.parapolis.jobs.store.LocalStore;
import org.parapolis.model.Sha256;

/** Runs in processes of their own, ended by SIGKILL at moments drawn by a fixed seed. */
class KilledRunIT {

  private static final long SEED = 20_261_122;

  @TempDir static Path temporary;

  private static Path corpus;

  /** The output over the first corpus and over the grown one, undisturbed. */
  private static Map<String, String> before;

  private static Map<String, String> after;
  private static Duration time;

  @BeforeAll
  static void runsUndisturbed() throws IOException, InterruptedException {
    corpus = Files.createDirectories(temporary.resolve("corpus"));
    copy(Path.of("../data/sample/sc"), corpus.resolve("sc"));
    assertEnds(start("first"));
    before = output("first");
    copy(Path.of("../data/sample/climate"), corpus.resolve("climate"));
    copy(temporary.resolve("first"), temporary.resolve("undisturbed"));
    Instant started = Instant.now();
    assertEnds(start("undisturbed"));
    time = Duration.between(started, Instant.now());
    after = output("undisturbed");
    assertTrue(!before.equals(after), "the second corpus gives another output");
  }

  @Test
  void leaveTheFormerOutputWholeAndEndAsIfUndisturbed() throws IOException, InterruptedException {
    kill(5);
  }

  @Test
  @Tag("nightly")
  void doSoAtTwentyMoments() throws IOException, InterruptedException {
    kill(20);
  }

  private static void kill(int times) throws IOException, InterruptedException {
    Random random = new Random(SEED);
    new LocalStore(temporary).delete("killed");
    copy(temporary.resolve("first"), temporary.resolve("killed"));
    List<String> states = new ArrayList<>();
    for (int kill = 0; kill < times; kill++) {
      Process run = start("killed");
      long moment = (long) (time.toMillis() * (.15 + .85 * random.nextDouble()));
      if (run.waitFor(moment, TimeUnit.MILLISECONDS)) {
        assertEquals(after, output("killed"));
        states.add("ended");
        new LocalStore(temporary).delete("killed");
        copy(temporary.resolve("first"), temporary.resolve("killed"));
      } else {
        run.destroyForcibly().waitFor();
        states.add(stateOfTables());
      }
    }
    assertEnds(start("killed"));
    assertEquals(after, output("killed"), states.toString());
    assertEquals(List.of(".lock", "index", "keys", "shelf", "tables"), names("killed/runs/corpus"));
  }

  /** Tables and index are those of one run, but for the moment in which they are moved. */
  private static String stateOfTables() throws IOException {
    if (Files.exists(temporary.resolve("killed/runs/corpus/.ready"))) {
      return "moving";
    }
    Map<String, String> now = only("runs/", output("killed"));
    if (now.equals(only("runs/", before))) {
      return "before";
    }
    assertEquals(only("runs/", after), now);
    return "after";
  }

  private static Map<String, String> only(String prefix, Map<String, String> files) {
    Map<String, String> some = new TreeMap<>(files);
    some.keySet().removeIf(name -> !name.startsWith(prefix));
    return some;
  }

  private static Process start(String folder) throws IOException {
    Path place = temporary.resolve(folder);
    List<String> command =
        ProgramCommand.of(
            List.of("-Xmx1g", "-Dparapolis.home=" + Path.of("..").toAbsolutePath().normalize()),
            List.of(
                "run",
                corpus.toString(),
                "--work",
                place.resolve("runs").toString(),
                "--reports",
                place.resolve("reports").toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(new File(temporary.toFile(), "log.txt"))
        .start();
  }

  private static void assertEnds(Process run) throws IOException, InterruptedException {
    assertEquals(0, run.waitFor(), log());
    assertTrue(log().contains("written to"), log());
  }

  private static String log() throws IOException {
    return Files.readString(temporary.resolve("log.txt"));
  }

  /** Digests of tables, index and report; times stand in run.json alone. */
  private static Map<String, String> output(String folder) throws IOException {
    Path place = temporary.resolve(folder);
    Map<String, String> digests = new TreeMap<>();
    for (Path file : files(place)) {
      String name = place.relativize(file).toString();
      boolean isOutput =
          name.startsWith("runs/corpus/tables/")
              || name.startsWith("runs/corpus/index/")
              || name.startsWith("reports/");
      if (isOutput && !name.endsWith("run.json")) {
        digests.put(name, Sha256.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  private static List<String> names(String folder) throws IOException {
    return new LocalStore(temporary).names(folder);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void copy(Path source, Path target) throws IOException {
    for (Path file : files(source)) {
      Path copy = target.resolve(source.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
