package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.Pipeline;
import org.parapolis.index.IndexBuilder;
import org.parapolis.language.Lemmas;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.StructuredDocument;

/** The command over two resolutions of the Security Council, of 2014 and of 2025. */
class SeriesCommandTest {

  @TempDir static Path temporary;

  @BeforeAll
  static void index() throws IOException {
    Path run = temporary.resolve("runs/council");
    Files.createDirectories(run.resolve("tables"));
    Pipeline pipeline = Pipeline.with(LexiconFiles.read(Path.of("../lexicons")));
    try (IndexBuilder builder =
        new IndexBuilder(
            Files.createDirectories(run.resolve("index")), "council", new Lemmas()::of, Map.of())) {
      for (String name : List.of("S_RES_2145_1426683e.xml", "S_RES_2768-2500616E.xml")) {
        byte[] file = Files.readAllBytes(Path.of("../data/sample/sc", name));
        for (StructuredDocument read : pipeline.read(name, file).documents()) {
          builder.add(read.document(), read.paragraphs(), List.of());
        }
      }
      builder.commit();
    }
  }

  private static Outcome series(String... words) {
    List<String> all = new ArrayList<>(List.of("series"));
    all.addAll(List.of(words));
    all.addAll(List.of("--name", "council", "--work", temporary.resolve("runs").toString()));
    return Outcome.of(all);
  }

  @Test
  void printsALineAYearWithItsGaps() {
    assertEquals(
        new Outcome(
            0,
            """
            "women's rights"
            year       documents    share   95 % interval        paragraphs  share
            2014          1 of 1  100.0 %    20.7 - 100.0           1 of 96  ::::::::::::::::::::::::
            2015    no documents
            2016    no documents
            2017    no documents
            2018    no documents
            2019    no documents
            2020    no documents
            2021    no documents
            2022    no documents
            2023    no documents
            2024    no documents
            2025          0 of 1    0.0 %      0.0 - 79.3           0 of 11

            bars of colons: fewer than 10 documents
            """,
            ""),
        series("\"women's rights\""));
  }

  @Test
  void printsEachQueryOnceInTheirOrder() {
    List<String> lines = series("women", "\"human rights\"", "women").out().lines().toList();
    assertEquals(
        List.of("women", "\"human rights\""),
        lines.stream()
            .filter(
                line ->
                    line.matches("[a-z\"].*")
                        && !line.startsWith("year")
                        && !line.startsWith("bars"))
            .toList());
  }

  @Test
  void givesForEachRowTheCommandThatListsWhatItCounts() throws IOException {
    String row =
        series("\"women's rights\"", "--body", "SC", "--format", "csv")
            .out()
            .lines()
            .filter(line -> line.contains(",2014,"))
            .findFirst()
            .orElseThrow();
    String command = row.substring(row.indexOf(",\"./parapolis") + 2, row.length() - 1);
    List<String> words = shell(command.replace("\"\"", "\""));
    assertEquals(List.of("./parapolis", "search"), words.subList(0, 2));
    Outcome found = Outcome.of(words.subList(1, words.size()));
    assertEquals(0, found.exit(), found.err());
    assertTrue(found.out().contains("[women’s rights]"), found.out());
    assertTrue(found.out().contains("\n1 paragraph in 1 document of "), found.out());
  }

  /** The words as a real shell parts them. */
  private static List<String> shell(String command) throws IOException {
    Process shell = new ProcessBuilder("bash", "-c", "printf '%s\\n' " + command).start();
    try (BufferedReader words = shell.inputReader(StandardCharsets.UTF_8)) {
      return words.lines().toList();
    }
  }

  @Test
  void saysWhichOfTheQueriesIsWrongAndWhere() {
    assertEquals(
        new Outcome(
            2,
            "",
            "series: column 9: the query cannot be read from here on; brackets come"
                + " in pairs, and AND, OR and NOT stand between words\n  a AND (b\n          ^\n"),
        series("women", "a AND (b"));
  }

  @Test
  void writesAFolderBesideWhatItPrints() {
    Path out = temporary.resolve("curves");
    Outcome outcome = series("women", "--out", out.toString());
    assertEquals(0, outcome.exit(), outcome.err());
    assertTrue(Files.exists(out.resolve("index.html")));
    assertTrue(outcome.out().startsWith("women\nyear "), outcome.out());
  }
}
