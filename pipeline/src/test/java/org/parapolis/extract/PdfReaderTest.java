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

class PdfReaderTest {

  private static PdfReader.Result read(String name) throws Exception {
    return new PdfReader().read(Files.readAllBytes(Path.of("../data/sample/pdf", name)));
  }

  private static Block block(BlockKind kind, String label, String text, String lead, int page) {
    return new Block(kind, Zone.UNKNOWN, label, 0, text, lead, page);
  }

  private static List<String> texts(PdfReader.Result result, BlockKind kind) {
    return result.blocks().stream().filter(block -> block.kind() == kind).map(Block::text).toList();
  }

  @Test
  void readsAWholeResolution() throws Exception {
    assertEquals(
        List.of(
            block(BlockKind.COVER, "", "United Nations", "", 1),
            block(BlockKind.COVER, "", "S/RES/2774 (2025)", "", 1),
            block(BlockKind.COVER, "", "Security Council", "", 1),
            block(BlockKind.COVER, "", "Distr.: General", "", 1),
            block(BlockKind.COVER, "", "24 February 2025", "", 1),
            block(BlockKind.TITLE, "", "Resolution 2774 (2025)", "", 1),
            block(
                BlockKind.COVER,
                "",
                "Adopted by the Security Council at its 9866th meeting, on 24 February 2025",
                "",
                1),
            block(BlockKind.FORMULA, "", "The Security Council,", "The Security Council", 1)),
        read("S_RES_2774 (2025).en.pdf").blocks().subList(0, 8));
  }

  @Test
  void notesWhatItTakesOffThePage() throws Exception {
    assertEquals(
        List.of(
            new Mend(1, "furniture", "25-11470 (E)", ""),
            new Mend(2, "furniture", "S/RES/2786 (2025)", ""),
            new Mend(2, "furniture", "2/2\t25-11470", "")),
        read("S_RES_2786 (2025).en.pdf").mends());
  }

  @Test
  void keepsThePrintedNumberOfAResolutionOffItsTitle() throws Exception {
    assertTrue(
        read("A_HRC_RES_59_25.en.pdf")
            .blocks()
            .contains(block(BlockKind.TITLE, "59/25.", "Human rights and climate change", "", 1)));
  }

  @Test
  void numbersOperativeParagraphsWithoutGapAcrossPages() throws Exception {
    List<String> labels =
        read("A_HRC_RES_59_25.en.pdf").blocks().stream()
            .filter(block -> block.kind() == BlockKind.PARAGRAPH && !block.label().isEmpty())
            .map(Block::label)
            .toList();

    assertEquals(
        java.util.stream.IntStream.rangeClosed(1, 27).mapToObj(n -> n + ".").toList(), labels);
  }

  @Test
  void setsFootnotesApartAndTakesTheirMarksOutOfTheText() throws Exception {
    PdfReader.Result result = read("A_HRC_RES_59_25.en.pdf");

    assertEquals(19, texts(result, BlockKind.FOOTNOTE).size());
    assertTrue(
        result
            .blocks()
            .contains(
                block(
                    BlockKind.PARAGRAPH,
                    "",
                    "Reaffirming the United Nations Framework Convention on Climate Change and the"
                        + " Paris Agreement adopted under the Convention, and the objective and"
                        + " principles thereof, and emphasizing that Parties should, in all climate"
                        + " change-related actions, fully respect, promote and consider their"
                        + " respective obligations on human rights,",
                    "Reaffirming",
                    1)));
    assertTrue(result.mends().contains(new Mend(1, "note-mark", "Convention,1", "Convention,")));
  }

  @Test
  void joinsAParagraphOverAPageBreakAndItsFootnotes() throws Exception {
    List<Block> blocks = read("A_HRC_RES_59_25.en.pdf").blocks();
    int footnote = 0;
    while (blocks.get(footnote).kind() != BlockKind.FOOTNOTE) {
      footnote++;
    }
    Block joined = blocks.get(footnote - 1);

    assertTrue(joined.text().startsWith("Recalling that the Paris Agreement acknowledges"));
    assertTrue(joined.text().contains("the right to health, the rights of Indigenous Peoples"));
    assertTrue(joined.text().endsWith("as well as the empowerment of girls,"));
  }

  @Test
  void keepsTheHyphenOfACompoundBrokenByTheLine() throws Exception {
    String all = String.join(" ", texts(read("A_RES_73_3-EN.pdf"), BlockKind.PARAGRAPH));

    assertTrue(all.contains("including its drug-resistant forms, is a critical challenge"));
  }

  @Test
  void closesWithTheMeetingOfAdoption() throws Exception {
    assertEquals(
        List.of("34th meeting", "8 July 2025", "[Adopted without a vote.]"),
        texts(read("A_HRC_RES_59_25.en.pdf"), BlockKind.CLOSING));
  }

  @Test
  void readsTypesetReportsThatPrintNoSpaces() throws Exception {
    PdfReader.Result result = read("A_53_603.en.pdf");

    assertTrue(texts(result, BlockKind.COVER).contains("Fifty-third session"));
    assertTrue(
        texts(result, BlockKind.PARAGRAPH).stream()
            .anyMatch(
                text ->
                    text.startsWith(
                        "At its 3rd plenary meeting, on 15 September 1998, the General Assembly")));
  }

  @Test
  void readsAnOldScanWithRecognizedText() throws Exception {
    assertTrue(
        texts(read("E_CN.4_109.en.pdf"), BlockKind.PARAGRAPH).stream()
            .anyMatch(text -> text.startsWith("Toute personne accusée est présumée innocente")));
  }

  @Test
  void findsNothingInPictures() throws Exception {
    assertEquals(List.of(), read("A_45_696_Add.1.en.pdf").blocks());
  }
}
