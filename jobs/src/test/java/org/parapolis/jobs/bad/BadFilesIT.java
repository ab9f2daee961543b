package org.parapolis.jobs.bad;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.jobs.DuckDb;
import org.parapolis.jobs.bad.BadCorpus.BadFile;

/** Over a thousand bad files in one run, as a user starts it. */
class BadFilesIT {

  /** Four times what it takes on two cores, so that a slow machine passes and a hang does not. */
  private static final Duration LIMIT = Duration.ofMinutes(20);

  /** What a sentence for a user never holds: names of classes and what Java prints of nothing. */
  private static final Pattern PROGRAMMERS_WORDS =
      Pattern.compile(
          "\\bnull\\b|Exception|Error|\\b(?:org|java|com)\\.[a-z]+\\.|[a-z][A-Z][a-z]+\\.java|\\bat [a-z]+\\.");

  @TempDir static Path sandbox;

  private static BadCorpus corpus;
  private static Outside outside;
  private static SortedSet<String> before;
  private static Program.Ended first;

  @BeforeAll
  static void runsOverAllOfThem() throws IOException, InterruptedException {
    outside = new Outside(sandbox.resolve("outside"));
    corpus = new BadCorpus(sandbox.resolve("corpus"));
    DamagedFiles.make(corpus);
    PdfFiles.make(corpus);
    WordFiles.make(corpus, outside);
    MarkupFiles.make(corpus, outside);
    TextFiles.make(corpus);
    NameFiles.make(corpus);
    SpecialFiles.make(corpus, outside);
    before = unchanged();
    first = run("first", "local[4]", "POSIX");
  }

  private static Program.Ended run(String name, String master, String locale)
      throws IOException, InterruptedException {
    Program program = new Program(Files.createDirectories(sandbox.resolve(name)), "3g", locale);
    return program.run(LIMIT, sandbox.resolve("corpus"), master);
  }

  @AfterAll
  static void takesApartWhatCannotBeDeleted() throws IOException {
    SpecialFiles.unmake(corpus);
    outside.close();
  }

  @Test
  void makesAThousandFiles() {
    assertTrue(corpus.files().size() >= 1000, corpus.files().size() + " files");
  }

  @Test
  void endsWithCodeOneAndPrintsNothingButItsSummary() {
    assertEquals(1, first.exit(), first.err());
    assertEquals("", first.err());
    assertFalse(first.out().chars().anyMatch(c -> c < ' ' && c != '\n'), first.out());
    assertTrue(first.out().contains("\nfailed "), first.out());
  }

  @Test
  void hasEveryFileInDocumentsOrInFailures() throws SQLException {
    SortedMap<String, String> outcomes = outcomes("first");
    Set<String> made =
        corpus.files().stream().map(BadFile::path).collect(toCollection(TreeSet::new));

    assertEquals(made, outcomes.keySet());
  }

  @Test
  void findsInEachFileWhatIsWrongWithIt() throws SQLException {
    SortedMap<String, String> outcomes = outcomes("first");
    List<String> surprises =
        corpus.files().stream()
            .filter(file -> !file.expected().isEmpty())
            .filter(file -> !file.expected().contains(outcomes.getOrDefault(file.path(), "")))
            .map(file -> file + " became " + outcomes.get(file.path()))
            .toList();

    assertEquals(List.of(), surprises);
  }

  @Test
  void saysInASentenceWhatToDo() throws SQLException {
    List<String> wrong =
        rows("first", "SELECT DISTINCT reason, detail FROM failures").stream()
            .filter(
                row ->
                    row.get(0).equals("internal-error")
                        || PROGRAMMERS_WORDS.matcher(row.get(1)).find()
                        || !row.get(1).matches("([A-Z]|sha256:).*\\.")
                        || row.get(1).length() > 250)
            .map(List::toString)
            .toList();

    assertEquals(List.of(), wrong);
  }

  @Test
  void touchesNothingOutsideItsFolders() throws IOException {
    assertEquals(before, unchanged());
    assertEquals(List.of(), children(sandbox.resolve("first/cwd")));
    assertEquals(List.of(), children(sandbox.resolve("first/tmp")));
  }

  @Test
  void opensNothingThatADocumentPointsTo() throws IOException, SQLException {
    assertEquals(List.of(), outside.requests());
    for (String column : List.of("text", "chapeau", "lead", "number")) {
      assertEquals(
          List.of(),
          rows(
              "first",
              "SELECT text FROM paragraphs WHERE contains(%s, '%s')"
                  .formatted(column, Outside.SECRET)));
    }
    for (var file : files("first").entrySet()) {
      assertFalse(
          new String(file.getValue(), StandardCharsets.ISO_8859_1).contains(Outside.SECRET),
          file.getKey());
    }
  }

  @Test
  void countsNoYearThatCannotBe() throws SQLException {
    assertEquals(
        List.of(),
        rows(
            "first",
            "SELECT id, adopted FROM documents"
                + " WHERE year(adopted) NOT BETWEEN 1945 AND 2100"));
  }

  @Test
  void writesTablesThatOthersRead() throws SQLException {
    Path report = sandbox.resolve("first/reports/bad");
    try (DuckDb duck = new DuckDb(report)) {
      for (String table : List.of("documents", "failures")) {
        String csv =
            "SELECT source FROM read_csv('%s.csv', header = true, all_varchar = true) ORDER BY 1"
                .formatted(table);
        String parquet = "SELECT source FROM 'parquet/%s.parquet' ORDER BY 1".formatted(table);
        assertEquals(duck.csv(parquet), duck.csv(csv));
      }
    }
  }

  @Test
  @Tag("nightly")
  void givesTheSameBytesOnOneCoreAndOnFour() throws IOException, InterruptedException {
    Program.Ended second = run("second", "local[1]", "C.UTF-8");

    assertEquals(first.out().replace("/first/", "/second/"), second.out());
    assertEquals(digests("first"), digests("second"));
  }

  /** The reason of its failure, or {@link BadCorpus#DOCUMENT}, by path; one of both only. */
  static SortedMap<String, String> outcomes(String run) throws SQLException {
    SortedMap<String, String> outcomes = new TreeMap<>();
    rows(run, "SELECT DISTINCT source FROM documents")
        .forEach(row -> outcomes.put(row.get(0), BadCorpus.DOCUMENT));
    List<List<String>> failures =
        rows(run, "SELECT source, reason FROM failures WHERE stage <> 'mentions'");
    for (List<String> row : failures) {
      String former = outcomes.put(row.get(0), row.get(1));
      assertEquals(null, former, row.toString());
    }
    return outcomes;
  }

  private static List<List<String>> rows(String run, String query) throws SQLException {
    Path tables = sandbox.resolve(run).resolve("work/bad/tables");
    try (DuckDb duck = new DuckDb(tables)) {
      return duck.rows(query.replaceAll("FROM (\\w+)", "FROM '$1.parquet/*.parquet'"));
    }
  }

  private static SortedSet<String> unchanged() throws IOException {
    SortedSet<String> state = new TreeSet<>(FolderState.of(sandbox));
    state.removeIf(entry -> entry.matches("(?:first|second|)/.*"));
    return state;
  }

  /** Tables and report but for the time of the run, and without the index. */
  private static Map<String, byte[]> files(String run) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String part : List.of("work/bad/tables", "reports/bad")) {
      Path folder = sandbox.resolve(run).resolve(part);
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          if (!file.endsWith("run.json")) {
            files.put(part + "/" + folder.relativize(file), Files.readAllBytes(file));
          }
        }
      }
    }
    return files;
  }

  private static SortedMap<String, Integer> digests(String run) throws IOException {
    SortedMap<String, Integer> digests = new TreeMap<>();
    files(run).forEach((file, bytes) -> digests.put(file, Arrays.hashCode(bytes)));
    return digests;
  }

  private static List<String> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return new ArrayList<>(children.map(Path::toString).sorted().toList());
    }
  }
}
