package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user types them, on Security Council documents of the bundled sample. */
class RunCommandIT {

  @TempDir static Path temporary;

  private static Outcome run;

  private record Outcome(int exit, String out, String err) {}

  @BeforeAll
  static void runsFromFilesToReport() throws IOException {
    Path corpus = Files.createDirectories(temporary.resolve("my [corpus"));
    for (String name : List.of("S_RES_2145_1426683e.xml", "S_RES_2768-2500616E.xml")) {
      Files.copy(Path.of("../data/sample/sc", name), corpus.resolve(name));
    }
    Files.writeString(corpus.resolve("empty.pdf"), "");
    run = execute("run", corpus.toString(), "--name", "council");
  }

  @Test
  void endsWithCodeOneAndCountsWhatFailed() {
    assertEquals(1, run.exit(), run.err());
    assertTrue(run.out().contains("documents   2\nfailed      1 (empty 1)\n"), run.out());
  }

  @Test
  void leavesTablesIndexAndReportAndNothingElse() throws IOException {
    assertEquals(List.of(".lock", "index", "tables"), children(temporary.resolve("runs/council")));
    assertEquals(
        List.of(
            "documents.parquet",
            "excluded.parquet",
            "failures.parquet",
            "mends.parquet",
            "mentions.parquet",
            "paragraphs.parquet"),
        children(temporary.resolve("runs/council/tables")));
    assertTrue(
        Files.readString(temporary.resolve("reports/council/failures.csv"))
            .contains("my [corpus/empty.pdf,extract,empty,"));
  }

  @Test
  void findsInTheIndexWhatTheDocumentsSay() {
    Outcome found = execute("search", "\"Security Council\"", "--name", "council", "--limit", "1");

    assertEquals(0, found.exit(), found.err());
    assertTrue(found.out().contains("[Security Council]"), found.out());
    assertTrue(found.out().matches("(?s).*\n\\d+ paragraphs in 1 documents\n"), found.out());
  }

  @Test
  void pointsAtThePlaceWhereAQueryIsWrong() {
    Outcome found = execute("search", "a AND (b", "--name", "council");

    assertEquals(2, found.exit());
    assertTrue(found.err().startsWith("search: column "), found.err());
    assertEquals(1, found.err().lines().count());
  }

  @Test
  void makesTheSameFilesAgainFromTheTablesAlone() throws IOException {
    Map<String, String> former = files();

    assertEquals(1, execute("mentions", "--name", "council").exit());
    assertEquals(0, execute("index", "--name", "council").exit());
    assertEquals(1, execute("report", "--name", "council").exit());

    assertEquals(former, files());
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path folder : List.of(temporary.resolve("runs"), temporary.resolve("reports"))) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          // Lucene gives each segment an id of its own; run.json holds the time of the run.
          if (!file.toString().contains("/index/") && !file.endsWith("run.json")) {
            files.put(
                temporary.relativize(file).toString(),
                Integer.toHexString(Arrays.hashCode(Files.readAllBytes(file))));
          }
        }
      }
    }
    return files;
  }

  private static List<String> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }

  private static Outcome execute(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--work", temporary.resolve("runs").toString()));
    if (!arguments[0].equals("search")) {
      all.addAll(List.of("--master", "local[2]", "--lexicons", "../lexicons"));
    }
    if (List.of("run", "report").contains(arguments[0])) {
      all.addAll(List.of("--reports", temporary.resolve("reports").toString()));
    }
    int exit =
        Parapolis.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(all.toArray(String[]::new));
    return new Outcome(exit, out.toString(), err.toString());
  }
}
