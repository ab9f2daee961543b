package org.parapolis.jobs.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents, tables, shelf and index on HDFS: the same as on this machine. */
class HdfsIT {

  private static final List<Path> DOCUMENTS =
      Stream.of("S_RES_2145_1426683e.xml", "S_RES_2768-2500616E.xml")
          .map(name -> Path.of("../data/sample/sc", name))
          .toList();

  @TempDir static Path temporary;

  private static Hdfs hdfs;
  private static Outcome local;
  private static Outcome remote;

  @BeforeAll
  static void runsOnBoth() throws IOException {
    Path council = Files.createDirectories(temporary.resolve("council"));
    for (Path document : DOCUMENTS) {
      Files.copy(document, council.resolve(document.getFileName()));
    }
    hdfs = new Hdfs(temporary.resolve("blocks"));
    hdfs.put(List.of(council), "/texts of 2025");
    local = run(council.toString(), temporary.resolve("runs").toString(), "reports");
    remote = run(hdfs.address("/texts of 2025/council"), hdfs.address("/runs"), "reports-hdfs");
  }

  @AfterAll
  static void stops() {
    hdfs.close();
  }

  @Test
  void printsTheSame() {
    assertEquals("", remote.err());
    assertEquals(0, remote.exit());
    assertEquals(Outcome.counts(local.out()), Outcome.counts(remote.out()));
    assertTrue(remote.out().contains("written to  " + hdfs.address("/runs/council")));
  }

  @Test
  void leavesTablesAndIndexOfTheSameBytes() throws IOException {
    Path runs = hdfs.get("/runs", temporary.resolve("copy"));

    SameFiles.check(temporary.resolve("runs/council/tables"), runs.resolve("council/tables"));
    SameFiles.check(temporary.resolve("runs/council/index"), runs.resolve("council/index"));
  }

  @Test
  void writesTheSameReportOnThisMachine() throws IOException {
    SameFiles.check(
        temporary.resolve("reports/council"),
        temporary.resolve("reports-hdfs/council"),
        // The time and the settings of the run.
        "run.json");
  }

  @Test
  void doesNothingTwice() {
    Outcome again =
        run(hdfs.address("/texts of 2025/council"), hdfs.address("/runs"), "reports-hdfs");

    assertEquals(
        """
        read        0 of 2 files; the others were there from before
        coded       0 of 2 documents; the others were there from before
        index       as it was; nothing it is made of has changed
        report      as it was; nothing it is made of has changed
        """,
        again.out().lines().limit(4).collect(joining("\n", "", "\n")));
  }

  @Test
  void tellsTheSecondOfTwoRuns() throws IOException {
    org.apache.hadoop.fs.Path lock = new org.apache.hadoop.fs.Path("/runs/council/.lock");
    try (FileSystem other = FileSystem.newInstance(hdfs.files().getUri(), hdfs.files().getConf());
        OutputStream held = other.create(lock, false)) {
      held.write('x');
      Outcome second = run(hdfs.address("/texts of 2025"), hdfs.address("/runs"), "reports-hdfs");

      assertEquals(
          new Outcome(
              3,
              "",
              "run: another run is writing to "
                  + hdfs.address("/runs/council")
                  + "; wait for its end.\n"),
          second);
    }
    hdfs.files().delete(lock, false);
  }

  private static Outcome run(String input, String work, String reports) {
    List<String> words = new ArrayList<>(List.of("run", input, "--name", "council"));
    words.addAll(List.of("--master", "local[2]", "--lexicons", "../lexicons"));
    words.addAll(List.of("--work", work, "--reports", temporary.resolve(reports).toString()));
    words.addAll(List.of("--events", "../data/events.csv"));
    return Outcome.of(words);
  }
}
