package org.parapolis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Paragraph;
import org.parapolis.model.StructuredDocument;
import org.parapolis.structure.RealDocuments;

class TwinComparisonTest {

  private static final StructuredDocument XML =
      RealDocuments.of("sc/S_RES_2774-2503105E.xml").get(0);

  @Test
  void findsTheSameDocumentInPdfAndXml() {
    StructuredDocument pdf = RealDocuments.of("pdf/S_RES_2774 (2025).en.pdf").get(0);
    assertEquals(
        new TwinScore("S/RES/2774 (2025)", 1, 1, 1, 1, 3, 3, 61, 61, List.of(), List.of()),
        TwinComparison.compare(pdf, XML));
  }

  @Test
  void losesPlaceAndWordsOfAMissingParagraph() {
    List<Paragraph> paragraphs = XML.paragraphs();
    Paragraph lost = paragraphs.get(paragraphs.size() - 1);
    StructuredDocument shortened =
        new StructuredDocument(XML.document(), paragraphs.subList(0, paragraphs.size() - 1));
    TwinScore score = TwinComparison.compare(shortened, XML);
    assertEquals(List.of(lost.address().value()), score.missing());
    assertEquals(2, score.placed());
    assertEquals(61 - lost.text().split(" ").length, score.sameWords());
    assertEquals(61, score.words());
  }

  @Test
  void keepsTheAimsOnTheLargestTwin() {
    TwinScore score =
        TwinComparison.compare(
            RealDocuments.of("pdf/A_HRC_RES_59_25.en.pdf").get(0),
            RealDocuments.of("hrc/A_HRC_RES_59_25_E.xml").get(0));
    assertTrue(score.placedShare() >= 0.95, score.toString());
    assertTrue(score.wordShare() >= 0.99, score.toString());
  }

  @Test
  void addsScoresUp() {
    TwinScore one = TwinComparison.compare(XML, XML);
    assertEquals(
        new TwinScore("all", 2, 2, 2, 2, 6, 6, 122, 122, List.of(), List.of()),
        TwinScore.sum(List.of(one, one)));
  }
}
