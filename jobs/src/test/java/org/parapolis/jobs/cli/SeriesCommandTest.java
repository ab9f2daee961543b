package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.Pipeline;
import org.parapolis.index.IndexBuilder;
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
        new IndexBuilder(Files.createDirectories(run.resolve("index")), "council")) {
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
        new Outcome(0, "", ""), series("\"provincial councils\"", "--section", "operative"));
  }

  @Test
  void printsEachQueryOnceInTheirOrder() {
    List<String> lines = series("women", "\"human rights\"", "women").out().lines().toList();
    assertEquals(
        List.of("women", "\"human rights\""),
        lines.stream()
            .filter(line -> line.matches("[a-z\"].*") && !line.startsWith("year"))
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
    assertEquals("", row);
  }

  @Test
  void saysWhichOfTheQueriesIsWrongAndWhere() {
    assertEquals(
        new Outcome(2, "", "series: in 'a AND (b', column 9: \n"), series("women", "a AND (b"));
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
