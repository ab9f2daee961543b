package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementCommandTest {

  private static final Path GOLD = Path.of("../data/gold/paragraphs.jsonl");

  private static final String SHEET =
      """
      id,source,body,section,text,mention,type,level,prominence,role,strength
      A,d.xml,GA,operative,Encourages cities and mayors to act,mayors,official,local,list,other,3
      A,,,,,cities,actor,local,list,other,3
      B,e.xml,GA,operative,Recalls the local level,,none,,,,
      C,f.xml,GA,operative,Not read yet by one,,,,,,
      """;

  @TempDir Path folder;

  @Test
  void theExampleOfTheHelpWorksAsPrinted() throws IOException {
    String usage = Parapolis.commandLine().getSubcommands().get("agreement").getUsageMessage();
    String file = "data/gold/paragraphs.jsonl";
    assertTrue(usage.contains("\n  ./parapolis agreement " + file + " " + file + "\n"), usage);

    JsonNode found = json(execute(GOLD.toString(), GOLD.toString(), "--format", "json"));
    assertEquals(Files.readAllLines(GOLD).size(), found.at("/paragraphs/compared").asInt());
    assertEquals(1.0, found.at("/spans/core/strict_f1/value").asDouble());
    assertEquals(1.0, found.at("/codes/strength/alpha/value").asDouble());
    assertTrue(found.at("/disagreements").isEmpty());
  }

  @Test
  void comparesASheetWithGoldAndSaysWhatIsMissing() throws IOException {
    Path a = Files.writeString(folder.resolve("a.csv"), SHEET);
    Path b =
        Files.writeString(
            folder.resolve("b.csv"),
            SHEET
                .replace(
                    "mayors,official,local,list,other,3", "mayors,official,local,paired,other,2")
                .replace("one,,,", "one,,none,")
                .replace("B,e.xml", "D,e.xml"));
    assertEquals(
        """
        A: Encourages cities and mayors to act
          prominence, strength
            A: "mayors" official, local, list, other, strength 3
            B: "mayors" official, local, paired, other, strength 2

        1 paragraph of 1 document compared
        only in A: 1 (B)
        only in B: 1 (D)
        not coded yet in A: 1 (C)
        """,
        execute(a.toString(), b.toString()).out().replaceAll("(?s)\n\nmentions .*", "\n"));
  }

  @Test
  void jsonHasNullWithAReasonAndNeverNaN() throws IOException {
    Path a = Files.writeString(folder.resolve("a.csv"), SHEET);
    Outcome outcome = execute(a.toString(), a.toString(), "--format", "json");
    JsonNode found = json(outcome);
    assertFalse(outcome.out().contains("NaN"), outcome.out());
    for (String code : new String[] {"level", "prominence", "role", "strength", "citation"}) {
      JsonNode alpha = found.at("/codes/" + code + "/alpha");
      assertTrue(alpha.get("value").isNull(), code);
      assertEquals("one value only", alpha.get("reason").asText(), code);
    }
    assertEquals("[\"C\"]", found.at("/paragraphs/not_coded_in_b").toString());
    assertEquals("[]", found.at("/paragraphs/only_in_a").toString());
    assertTrue(found.at("/core_in_paragraph").has("ac1"));
    assertTrue(found.at("/codes/strength").has("ac2"));
  }

  @Test
  void aMistakeInAFileIsOneSentenceWithItsPlace() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), SHEET.replace("list", "lst"));
    assertEquals(
        new Outcome(
            2,
            "",
            "agreement: "
                + file
                + ": row 2: unknown prominence \"lst\", one of [standalone, gov_series, paired,"
                + " list].\n"),
        execute(file.toString(), GOLD.toString()));
    assertEquals(
        new Outcome(2, "", "agreement: there is no file \"none.csv\".\n"),
        execute(GOLD.toString(), "none.csv"));
  }

  @Test
  void refusesAnUnknownCodeInJsonLinesAsInASheet() throws IOException {
    String gold = Files.readString(GOLD).replaceFirst("\"role\": \"[a-z]+\"", "\"role\": \"rol\"");
    Path file = Files.writeString(folder.resolve("a.jsonl"), gold);
    Outcome outcome = execute(file.toString(), GOLD.toString());

    assertEquals(2, outcome.exit());
    assertTrue(
        outcome
            .err()
            .matches(
                "agreement: \\Q"
                    + file
                    + "\\E: paragraph P\\d+: unknown role \"rol\", one of \\[.*\n"),
        outcome.err());
  }

  @Test
  void saysInOneSentenceThatThereIsNothingToCompare() throws IOException {
    Path sheet = Files.writeString(folder.resolve("a.csv"), SHEET);
    Path other =
        Files.writeString(folder.resolve("b.csv"), SHEET.replaceAll("(?m)^([ABC]),", "x$1,"));
    Path changed = Files.writeString(folder.resolve("c.csv"), SHEET.replace(" the ", " a "));
    Files.writeString(changed, Files.readString(changed).replace("Encourages", "Invites"));
    String noCommon = "\" and \"" + other + "\": their ids differ.\n";
    String otherText = "\" and \"" + changed + "\" differ in their text.\n";

    assertEquals(
        List.of(
            "agreement: no paragraph is coded in both \"" + sheet + noCommon,
            "agreement: the paragraphs coded in both \"" + sheet + otherText,
            "agreement: \"" + folder + "\" is a folder, give a file.\n"),
        List.of(
            execute(sheet.toString(), other.toString()).err(),
            execute(sheet.toString(), changed.toString()).err(),
            execute(folder.toString(), sheet.toString()).err()));
    assertEquals(2, execute(sheet.toString(), other.toString()).exit());
  }

  @Test
  void namesFiveParagraphsAndCountsTheRest() {
    assertEquals(
        "7 (P1, P2, P3, P4, P5 and 2 more)",
        AgreementPrinter.counted(List.of("P1", "P2", "P3", "P4", "P5", "P6", "P7")));
  }

  private static JsonNode json(Outcome outcome) throws IOException {
    assertEquals(0, outcome.exit(), outcome.err());
    return new ObjectMapper().readTree(outcome.out());
  }

  private static Outcome execute(String... files) {
    List<String> words = new ArrayList<>(List.of("agreement", "--lexicons", "../lexicons"));
    words.addAll(List.of(files));
    return Outcome.of(words);
  }
}
