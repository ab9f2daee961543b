package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real draft, its text as adopted, and what a user may get wrong. */
class DraftsCommandIT {

  private static final String DRAFT = "../data/sample/pdf/A_HRC_59_L.17.en.pdf";
  private static final String ADOPTED = "../data/sample/hrc/A_HRC_RES_59_25_E.xml";

  @TempDir Path temporary;

  @Test
  void comparesADraftWithTheTextAdopted() throws IOException {
    Path out = temporary.resolve("out");

    Outcome outcome = drafts(DRAFT, ADOPTED, "--out", out.toString());

    assertEquals(0, outcome.exit(), outcome.err());
    assertEquals(
        """
        paragraphs            all unchanged   changed     moved     added   deleted      back
        A/HRC/59/L.17          83         0         0         0         0         0         0
        A/HRC/RES/59/25        86        81         2         0         3         0         0
        """,
        outcome.out().lines().limit(3).map(line -> line + "\n").reduce("", String::concat));
    assertTrue(Files.readString(out.resolve("index.html")).contains("A/HRC/59/L.17"));
  }

  @Test
  void asksForASecondVersion() {
    Outcome outcome = drafts(DRAFT);

    assertEquals(2, outcome.exit());
    assertEquals(
        "drafts: name at least 2 of VERSION.\nSee ./parapolis drafts --help.\n", outcome.err());
  }

  @Test
  void refusesAFileOfSeveralDocuments() {
    Outcome outcome = drafts(DRAFT, "../data/sample/climate/CMA2021_3_Decisions_1_to_4.txt");

    assertEquals(2, outcome.exit());
    assertEquals(
        "drafts: \"../data/sample/climate/CMA2021_3_Decisions_1_to_4.txt\" holds 4 documents"
            + " (1/CMA.3, 2/CMA.3, 3/CMA.3, 4/CMA.3); run them and name one by its symbol.\n",
        outcome.err());
  }

  @Test
  void refusesATextOfEndlessParagraphs() throws IOException {
    Path endless = temporary.resolve("endless.txt");
    Files.writeString(endless, "Urges all cities to plan;\n\n".repeat(5_001));

    assertEquals(
        new Outcome(
            2,
            "",
            "drafts: \"%s\" has more paragraphs (5001) than can be compared (5000).\n"
                .formatted(endless)),
        drafts(DRAFT, endless.toString()));
  }

  private Outcome drafts(String... words) {
    List<String> line = new ArrayList<>(List.of("drafts", "--lexicons", "../lexicons"));
    line.addAll(List.of(words));
    line.addAll(List.of("--work", temporary.toString()));
    return Outcome.of(line);
  }
}
