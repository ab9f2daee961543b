package org.parapolis.jobs.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.Pipeline;
import org.parapolis.jobs.DuckDb;
import org.parapolis.jobs.input.FileReader;
import org.parapolis.jobs.input.FileSource;
import org.parapolis.jobs.input.Input;
import org.parapolis.jobs.input.InputLister;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Paragraph;
import org.parapolis.model.StructuredDocument;

/** The commands as a user types them, on Security Council documents of the bundled sample. */
class RunCommandIT {

  @TempDir static Path temporary;

  private static Outcome run;

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
    assertEquals(
        List.of(".lock", "index", "keys", "shelf", "tables"),
        children(temporary.resolve("runs/council")));
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
  void holdsTheSameRowsInParquetAsInCsv() throws IOException, SQLException {
    Path report = temporary.resolve("reports/council");
    List<String> tables =
        children(report).stream()
            .filter(file -> file.endsWith(".csv"))
            .map(file -> file.replace(".csv", ""))
            .toList();
    assertEquals(
        tables.stream().map(table -> table + ".parquet").toList(),
        children(report.resolve("parquet")));
    try (DuckDb duck = new DuckDb(report)) {
      for (String table : tables) {
        String parquet = "FROM 'parquet/" + table + ".parquet'";
        String csv =
            "FROM read_csv('%s.csv', header = true, types = {%s})"
                .formatted(table, duck.types("parquet/" + table + ".parquet"));
        assertEquals(duck.csv(csv), duck.csv(parquet), table);
      }
    }
  }

  @Test
  void findsInTheIndexWhatTheDocumentsSay() {
    Outcome found = execute("search", "\"Security Council\"", "--name", "council", "--limit", "1");

    assertEquals(0, found.exit(), found.err());
    assertTrue(found.out().contains("[Security Council]"), found.out());
    assertTrue(
        found.out().matches("(?s).*\n\\d+ paragraphs in 1 document of the run council; .*\n"),
        found.out());
  }

  @Test
  void pointsAtThePlaceWhereAQueryIsWrong() {
    Outcome found = execute("search", "a AND (b", "--name", "council");

    assertEquals(2, found.exit());
    assertTrue(found.err().startsWith("search: column "), found.err());
    assertEquals("  a AND (b\n          ^", found.err().lines().skip(1).collect(joining("\n")));
  }

  @Test
  void explainsAParagraphOfTheRunBySymbolAndAddress() {
    Outcome explained = execute("explain", "s/res/2145(2014)", "OP6(c)", "--name", "council");

    assertEquals("", explained.err());
    assertTrue(explained.out().startsWith("S/RES/2145 (2014)\n"), explained.out());
    assertTrue(explained.out().contains("\nOP6(c)  operative\n"), explained.out());
  }

  @Test
  void namesTheNearestWhereASymbolOrAnAddressIsNotThere() {
    assertEquals(
        new Outcome(
            2,
            "",
            "explain: there is no document \"S/RES/2144\" in the run council, and no such file; the"
                + " nearest are S/RES/2145 (2014), S/RES/2768 (2025).\n"),
        execute("explain", "S/RES/2144", "--name", "council"));
    Outcome address = execute("explain", "S/RES/2145 (2014)", "OP99", "--name", "council");
    assertEquals(2, address.exit());
    assertTrue(
        address.err().startsWith("explain: there is no paragraph \"OP99\" in S/RES/2145 (2014); "),
        address.err());
  }

  @Test
  void readsTheTablesWithoutSparkAsSparkDoes() {
    StoredTables tables = new StoredTables(temporary.resolve("runs/council/tables"));
    Pipeline pipeline = Pipeline.with(LexiconFiles.read(Path.of("../lexicons")));
    FileReader reader = new FileReader(pipeline, new FileSource(Configuration::new));
    Map<String, StructuredDocument> read = new TreeMap<>();
    for (Input input : InputLister.local(temporary.resolve("my [corpus").toString()).files()) {
      for (StructuredDocument document : reader.read(input).documents()) {
        read.put(document.document().id().value(), document);
      }
    }

    List<StructuredDocument> stored =
        tables.documents().stream()
            .map(row -> row.document())
            .map(document -> new StructuredDocument(document, tables.paragraphs(document.id())))
            .toList();
    List<Paragraph> all = new ArrayList<>();
    tables.eachParagraph(all::add);

    assertEquals(List.copyOf(read.values()), stored);
    assertEquals(stored.stream().flatMap(one -> one.paragraphs().stream()).toList(), all);
  }

  @Test
  void saysWhichRowsTheRunNeverShows() throws IOException {
    Path counts = temporary.resolve("counts.csv");
    Outcome checked =
        execute("lexicon", "check", "--name", "council", "--counts", counts.toString());

    assertEquals(0, checked.exit(), checked.out() + checked.err());
    assertTrue(
        Pattern.compile("(?m)^never seen in the run council: \\d+ rows of en/networks\\.tsv$")
            .matcher(checked.out())
            .find(),
        checked.out());
    List<String> lines = Files.readAllLines(counts);
    assertEquals("id,file,line,table,form,seen,mentions", lines.get(0));
    assertTrue(lines.size() > 900, "rows: " + lines.size());
  }

  @Test
  void showsWhatALexiconGainsInTheRun() throws IOException {
    Path changed = temporary.resolve("changed");
    copy(Path.of("../lexicons"), changed);
    Files.writeString(
        changed.resolve("en/terms/issues.tsv"),
        "issue.zz\tprocess of peace\tissue\tlocal\t\tthe process of peace\tnone\n",
        StandardOpenOption.APPEND);

    Outcome text =
        execute("lexicon", "diff", "../lexicons", changed.toString(), "--name", "council");
    Outcome csv =
        execute(
            "lexicon",
            "diff",
            "../lexicons",
            changed.toString(),
            "--name",
            "council",
            "--format",
            "csv");

    assertEquals("", text.err());
    assertTrue(text.out().startsWith("1 row changed, looked for in "), text.out());
    assertTrue(text.out().contains("\n  issue.zz "), text.out());
    assertTrue(
        csv.out().startsWith("change,document,address,begin,end,old_text,new_text,"), csv.out());
    long gained = csv.out().lines().filter(line -> line.startsWith("gained,S/RES/2145 ")).count();
    assertTrue(gained > 0, csv.out());
    assertEquals(
        gained, text.out().lines().filter(line -> line.startsWith("+ S/RES/2145 ")).count());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void makesTheSameFilesAgainFromTheTablesAlone() throws IOException {
    Map<String, String> former = files();

    assertEquals(1, execute("mentions", "--name", "council").exit());
    assertEquals(0, execute("index", "--name", "council").exit());
    Outcome again = execute("report", "--name", "council");
    assertEquals(1, again.exit(), again.err());

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
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--work", temporary.resolve("runs").toString()));
    if (!List.of("search", "explain", "lexicon", "report").contains(arguments[0])) {
      all.addAll(List.of("--master", "local[2]"));
    }
    if (!arguments[0].equals("search") && !all.contains("diff")) {
      all.addAll(List.of("--lexicons", "../lexicons"));
    }
    if (List.of("run", "report").contains(arguments[0])) {
      all.addAll(List.of("--reports", temporary.resolve("reports").toString()));
      all.addAll(List.of("--events", "../data/events.csv"));
    }
    return Outcome.of(all);
  }
}
