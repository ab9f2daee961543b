package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proposals against a run of one real resolution, and what a user may get wrong. */
class UptakeCommandIT {

  private static final String SYMBOL = "A/HRC/RES/57/12";

  @TempDir static Path folder;

  @BeforeAll
  static void runsOneResolution() {
    String reports = folder.resolve("reports").toString();
    String file = "../data/sample/hrc/A_HRC_RES_57_12E.xml";

    assertEquals(0, command("run", file, "--reports", reports, "--master", "local[1]").exit());
  }

  private static Outcome command(String... words) {
    Stream<String> places =
        Stream.of("--name", "one", "--work", folder.toString(), "--lexicons", "../lexicons");
    return Outcome.of(Stream.concat(Stream.of(words), places).toArray(String[]::new));
  }

  private static String proposals(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void printsWhatBecameOfEachProposalAndTheTotals() throws IOException {
    String file =
        proposals(
            "two.txt",
            """
            1. Urges States to provide local governments with adequate financial resources and
            technical capacities to fulfil their human rights responsibilities

            2. Decides to plant a tree in every street
            """);

    Outcome outcome = command("uptake", file, "--against", SYMBOL);

    assertEquals(
        """
        1  DILUTED (NEAR_VERBATIM), 95 % of the words, strength 4 → 3
           asked      Urges States to provide local governments with adequate financial resources and technical capac…
           got        A/HRC/RES/57/12, OP3 (2024-10-10): States to provide local governments with adequate financial…
           first seen A/HRC/RES/57/12, OP3 (2024-10-10)

        2  ABSENT, 0 % of the words, strength 5 → –
           asked      Decides to plant a tree in every street
           first seen in no adopted text of the run

        Taken up                      1 of    2   50 %  (95 %: 9 to 91 %)
        Taken up or precedented       1 of    2   50 %  (95 %: 9 to 91 %)
        Taken up of new language      1 of    2   50 %  (95 %: 9 to 91 %)
        Diluted                       1 of    2   50 %  (95 %: 9 to 91 %)
        Absent                        1 of    2   50 %  (95 %: 9 to 91 %)
        Uptake is not influence: that two texts share words does not say who wrote them first, or why.
        """,
        outcome.out());
    assertEquals("", outcome.err());
  }

  @Test
  void writesTheFolderForTextsFoundByASearch() throws IOException {
    Path out = folder.resolve("out");
    String file = proposals("one.csv", "text\nUrges States to provide local governments\n");

    Outcome outcome =
        command("uptake", file, "--against", "#actor", "--out", out.toString(), "--format", "csv");

    assertEquals(0, outcome.exit(), outcome.err());
    assertEquals(outcome.out(), Files.readString(out.resolve("uptake.csv")));
    for (String name : List.of("totals.csv", "uptake.json", "index.html")) {
      assertTrue(Files.isRegularFile(out.resolve(name)), name);
    }
  }

  @Test
  void aProposalCannotSteerTheTerminal() throws IOException {
    String file = proposals("steer.csv", "proposal_id,text\nA\u001b[2J,Decides to plant a tree\n");

    String printed = command("uptake", file, "--against", SYMBOL).out();

    assertEquals(
        "A [2J  ABSENT, 0 % of the words, strength 5 → –", printed.lines().toList().get(0));
  }

  @Test
  void saysInOneSentenceWhatIsMissing() throws IOException {
    String file = proposals("lone.txt", "Urges all cities to plan\n");

    assertEquals(
        new Outcome(
            2,
            "",
            "uptake: proposal 1 has no target_symbol; say what to compare it with: --against"
                + " SYMBOL.\n"),
        command("uptake", file));
    assertEquals(
        new Outcome(
            2,
            "",
            "uptake: there is no document \"A/HRC/RES/57/21\" in the run; the nearest are"
                + " A/HRC/RES/57/12.\n"),
        command("uptake", file, "--against", "A/HRC/RES/57/21"));
    assertEquals(
        new Outcome(2, "", "uptake: no adopted text of the run answers \"zebra\".\n"),
        command("uptake", file, "--against", "zebra"));
    String endless = proposals("endless.txt", "cities ".repeat(5_001));
    assertEquals(
        new Outcome(
            2,
            "",
            "uptake: proposal 1 has 5001 words, and 5000 at most can be compared; part it by blank"
                + " lines.\n"),
        command("uptake", endless));
    Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'t', 'e', (byte) 0xE9});
    assertEquals(
        new Outcome(
            2,
            "",
            "uptake: "
                + latin
                + ": not UTF-8; save it as \"CSV UTF-8\" (Excel) or with character set UTF-8.\n"),
        command("uptake", latin.toString()));
    assertEquals(
        new Outcome(2, "", "uptake: there is no file \"no.txt\".\n"), command("uptake", "no.txt"));
  }
}
