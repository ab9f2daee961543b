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

/** The command as a user types it, on the three texts of a series. */
class LineageCommandIT {

  @TempDir static Path temporary;

  @BeforeAll
  static void runsTheSeries() throws IOException {
    Path corpus = Files.createDirectories(temporary.resolve("corpus"));
    for (String name :
        List.of("75_224_E.xml", "A_RES_77_173-2228791E.xml", "A_RES_79_214-2424343E.xml")) {
      Files.copy(Path.of("../data/sample/ga", name), corpus.resolve(name));
    }
    Outcome run =
        Outcome.of(
            "run",
            corpus.toString(),
            "--name",
            "habitat",
            "--work",
            temporary.resolve("runs").toString(),
            "--reports",
            temporary.resolve("report").toString(),
            "--lexicons",
            "../lexicons",
            "--events",
            "../data/events.csv",
            "--master",
            "local[1]");
    assertEquals(0, run.exit(), run.err());
  }

  @Test
  void printsWhatAParagraphChangedInTheOneItDescendsFrom() {
    Outcome family = lineage("a/res/79/214", "op20");

    assertEquals("", family.err());
    assertTrue(
        family
            .out()
            .startsWith(
                "2 paragraphs of 2 documents; first A/RES/77/173, OP15 (2022-12-14), last"
                    + " A/RES/79/214, OP20 (2024-12-19)\n"),
        family.out());
    assertTrue(
        family
            .out()
            .contains("prosperity and finance, {+poverty eradication, water and sanitation,+} eff"),
        family.out());
  }

  @Test
  void tellsOfADocumentWhatIsNewAndWhatItLost() {
    String told = lineage("A/RES/79/214").out();

    assertTrue(told.contains("\nOP29       local and regional governments: NEW\n"), told);
    assertTrue(
        told.contains(
            "\nOP14       cities: REITERATED since 2022-12-14, A/RES/77/173, OP12, overlap"),
        told);
    assertTrue(told.contains("\n  A/RES/77/173, PP22 → A/RES/79/214: city of Katowice\n"), told);
  }

  @Test
  void writesTheSameFolderTwice() throws IOException {
    Path one = temporary.resolve("one");
    Path other = temporary.resolve("other");
    assertEquals(0, lineage("--all", "--out", one.toString()).exit());
    assertEquals(0, lineage("--all", "--out", other.toString()).exit());

    for (String file :
        List.of("families.csv", "novelty.csv", "losses.csv", "lineage.json", "index.html")) {
      assertEquals(Files.readString(one.resolve(file)), Files.readString(other.resolve(file)));
    }
    assertTrue(
        Files.readString(one.resolve("families.csv"))
            .contains(",A/RES/79/214,OP20,2024-12-19,\"A/RES/77/173, OP15\",0.866,"),
        Files.readString(one.resolve("families.csv")));
  }

  @Test
  void namesTheNearestOfAMisspeltSymbolOrAddress() {
    assertEquals(
        new Outcome(
            2,
            "",
            "lineage: there is no document \"A/RES/79/215\" in the run; the nearest are"
                + " A/RES/79/214, A/RES/75/224, A/RES/77/173.\n"),
        lineage("A/RES/79/215"));
    Outcome address = lineage("A/RES/79/214", "OP99");
    assertEquals(2, address.exit());
    assertTrue(
        address.err().startsWith("lineage: A/RES/79/214 has no paragraph \"OP99\"; "),
        address.err());
  }

  @Test
  void asksForASymbolOrAll() {
    assertEquals(
        new Outcome(2, "", "lineage: give the symbol of a document, or --all.\n"), lineage());
  }

  private static Outcome lineage(String... words) {
    List<String> all = new ArrayList<>(List.of("lineage"));
    all.addAll(List.of(words));
    all.addAll(
        List.of(
            "--name",
            "habitat",
            "--work",
            temporary.resolve("runs").toString(),
            "--lexicons",
            "../lexicons"));
    return Outcome.of(all);
  }
}
