package org.parapolis.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.Mend;
import org.parapolis.model.Zone;

class PlainTextReaderTest {

  private static Block block(BlockKind kind, String label, int depth, String text) {
    return new Block(kind, Zone.UNKNOWN, label, depth, text, "", 0);
  }

  @Test
  void unwrapsOldSecurityCouncilText() {
    List<String> lines =
        """
        Resolution 489 (1981)
        of 8 July 1981

        The Security Council,

        Having examined the application of the Republic of
        Vanuatu for admission to the United Nations, 67

        1. Recommends to the General Assembly that the inter-
        national community, with non-
        governmental and inter-
        governmental help and nongovernmental help, act;

        (a) In intergovernmental fora of the international community;

        Adopted unanimously at the
        2291st meeting.

        67 Official Records of the General Assembly, Thirty-sixth Session, agenda item 20.
        """
            .lines()
            .toList();

    assertEquals(
        List.of(
            block(BlockKind.COVER, "", 0, "Resolution 489 (1981) of 8 July 1981"),
            block(BlockKind.FORMULA, "", 0, "The Security Council,"),
            block(
                BlockKind.PARAGRAPH,
                "",
                0,
                "Having examined the application of the Republic of Vanuatu for admission to the"
                    + " United Nations,"),
            block(
                BlockKind.PARAGRAPH,
                "1.",
                0,
                "Recommends to the General Assembly that the international community, with"
                    + " nongovernmental and intergovernmental help and nongovernmental help, act;"),
            block(
                BlockKind.POINT,
                "(a)",
                1,
                "In intergovernmental fora of the international community;"),
            block(BlockKind.CLOSING, "", 0, "Adopted unanimously at the 2291st meeting."),
            block(
                BlockKind.FOOTNOTE,
                "67",
                0,
                "Official Records of the General Assembly, Thirty-sixth Session, agenda item 20.")),
        PlainTextReader.read(lines).blocks());
  }

  @Test
  void notesEveryHyphenItTakesOut() {
    List<String> lines =
        List.of("The international help of the inter-", "national community.", "", "More.");

    assertEquals(
        List.of(new Mend(0, "hyphen-break", "inter- national", "international")),
        PlainTextReader.read(lines).mends());
  }

  @Test
  void readsClimateDecisionsOneLineAParagraph() throws Exception {
    List<Block> blocks =
        PlainTextReader.read(
                Files.readAllBytes(
                    Path.of("../data/sample/climate/CMA2021_3_Decisions_1_to_4.txt")))
            .blocks();
    int decision = blocks.indexOf(block(BlockKind.HEADING, "", 0, "Decision 1/CMA.3"));

    assertEquals(block(BlockKind.HEADING, "", 0, "Glasgow Climate Pact"), blocks.get(decision + 1));
    assertEquals(
        block(
            BlockKind.FORMULA,
            "",
            0,
            "The Conference of the Parties serving as the meeting of the Parties to the Paris"
                + " Agreement,"),
        blocks.get(decision + 2));
    assertTrue(
        blocks.stream().anyMatch(b -> b.kind() == BlockKind.PARAGRAPH && b.label().equals("1.")));
    assertTrue(
        blocks.stream().anyMatch(b -> b.kind() == BlockKind.POINT && b.label().equals("(a)")));
  }
}
