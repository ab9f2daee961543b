package org.parapolis.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.model.StructuredDocument;
import org.parapolis.model.Symbol;

class StructurerTest {

  @Test
  void readsDocumentOfAGeneralAssemblyResolution() {
    Document document = one("ga/A_RES_79_214-2424343E.xml").document();
    assertEquals(
        new Document(
            document.id(),
            Symbol.parse("A/RES/79/214").orElseThrow(),
            "Implementation of the outcomes of the United Nations Conferences on Human Settlements"
                + " and on Housing and Sustainable Urban Development and strengthening of the United"
                + " Nations Human Settlements Programme (UN-Habitat)",
            Body.GA,
            DocumentKind.RESOLUTION,
            "79",
            LocalDate.of(2024, 12, 19),
            LocalDate.of(2024, 12, 23),
            "en",
            "19",
            "without a vote",
            document.subjects(),
            document.source(),
            document.words(),
            List.of()),
        document);
    assertEquals("A/RES/79/214", document.id().value());
  }

  @Test
  void hangsASubParagraphOnAllItsParents() {
    StructuredDocument document = one("sc/S_RES_2195_1467661E.xml");
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.chapeauAddress() != null) {
        Paragraph parent = at(document, paragraph.chapeauAddress().value());
        assertEquals((parent.chapeau() + " " + parent.text()).strip(), paragraph.chapeau());
      }
    }
  }

  @Test
  void keepsPrintedLabelsInAddressesOfSeveralAnnexes() {
    StructuredDocument pact = one("ga/A_RES_79_1-2416433E.xml");
    Paragraph point = at(pact, "ANNEX2/OP32(a)");
    assertEquals("(a)", point.number());
    assertEquals(Section.ANNEX, point.section());
    assertEquals(new Address("ANNEX2/OP32"), point.chapeauAddress());
    assertEquals("ANNEX1/H1", first(pact, "ANNEX1/").address().value());
  }

  @Test
  void numbersPresidentialStatementsThatNumberNothing() {
    StructuredDocument statement = one("sc/S_PRST_2020_11.xml");
    assertEquals(DocumentKind.STATEMENT, statement.document().kind());
    assertEquals(LocalDate.of(2020, 12, 4), statement.document().adopted());
    List<String> body =
        statement.paragraphs().stream()
            .filter(paragraph -> paragraph.section() == Section.OPERATIVE)
            .map(paragraph -> paragraph.address().value())
            .toList();
    assertEquals("P1", body.get(0));
    assertEquals("P" + body.size(), body.get(body.size() - 1));
  }

  @Test
  void findsPreamblesInsideTheSectionsOfAResolution() {
    StructuredDocument goods = one("ecosoc/E_RES_2023_5_E.xml");
    assertEquals(Section.PREAMBULAR, at(goods, "PP16").section());
    assertEquals("Noting also", at(goods, "PP16").lead());
    assertEquals("Noting with satisfaction:", at(goods, "PP11(b)").chapeau());
    assertEquals(Section.OPERATIVE, at(goods, "OP1#3").section());
  }

  @Test
  void hangsARecommendedDraftOnItsParagraph() {
    StructuredDocument council = one("ecosoc/E_RES_2022_12-2211661E.xml");
    assertEquals("Recommends", at(council, "P1").lead());
    assertEquals(Section.PREAMBULAR, at(council, "P1/PP1").section());
    assertEquals(Section.OPERATIVE, at(council, "P1/OP1").section());
  }

  @Test
  void splitsAReportOfAClimateConferenceIntoItsDecisions() {
    List<StructuredDocument> decisions = RealDocuments.of("climate/CMA2021_3_Decisions_1_to_4.txt");
    assertEquals(
        List.of(
            "1/CMA.3 2021-11-13 2022-03-08 Glasgow Climate Pact",
            "2/CMA.3 2021-11-13 2022-03-08 Guidance on cooperative approaches referred to in Article"
                + " 6, paragraph 2, of the Paris Agreement",
            "3/CMA.3 2021-11-13 2022-03-08 Rules, modalities and procedures for the mechanism"
                + " established by Article 6, paragraph 4, of the Paris Agreement",
            "4/CMA.3 2021-11-13 2022-03-08 Work programme under the framework for non-market"
                + " approaches referred to in Article 6, paragraph 8, of the Paris Agreement"),
        decisions.stream().map(decision -> line(decision.document())).toList());
    Paragraph nonParties = at(decisions.get(0), "OP88");
    assertEquals("Also recognizes", nonParties.lead());
    assertEquals(Section.PREAMBULAR, at(decisions.get(0), "PP8").section());
  }

  @Test
  void takesNoDecisionsNumberFromTheListOfContents() {
    assertEquals(
        List.of("12/CP.26", "13/CP.26"), ids(RealDocuments.ofExcerpt("decisions-12-and-13.txt")));
  }

  @Test
  void knowsTheFormulaOfADecisionThatThreeConferencesTakeTogether() {
    assertEquals(
        List.of("1/CMP.19", "2/CMP.19", "3/CMP.19", "4/CMP.19"),
        ids(RealDocuments.ofExcerpt("decisions-1-to-4-joint.txt")));
  }

  private static List<String> ids(List<StructuredDocument> documents) {
    return documents.stream().map(each -> each.document().id().value()).toList();
  }

  @Test
  void readsTheSameDocumentFromPdfAsFromXml() {
    Document pdf = one("pdf/S_RES_2788 (2025).en.pdf").document();
    Document xml = one("sc/S_RES_2788-2512018E.xml").document();
    assertEquals(xml.id(), pdf.id());
    assertEquals(xml.adopted(), pdf.adopted());
    assertEquals(xml.published(), pdf.published());
    assertEquals(xml.title(), pdf.title());
    assertEquals(xml.kind(), pdf.kind());
    assertEquals(xml.language(), pdf.language());
  }

  @Test
  void givesEveryParagraphOfEveryDocumentItsOwnAddress() throws IOException {
    for (String file : RealDocuments.files(".xml")) {
      for (StructuredDocument document : RealDocuments.of(file)) {
        List<Address> addresses = document.paragraphs().stream().map(Paragraph::address).toList();
        assertFalse(addresses.isEmpty(), file);
        Set<Address> distinct = new HashSet<>(addresses);
        assertEquals(addresses.size(), distinct.size(), file);
        assertTrue(document.document().symbol() != null, file);
      }
    }
  }

  private static StructuredDocument one(String file) {
    List<StructuredDocument> documents = RealDocuments.of(file);
    assertEquals(1, documents.size(), file);
    return documents.get(0);
  }

  private static Paragraph at(StructuredDocument document, String address) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.address().value().equals(address))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + address + " in " + addresses(document)));
  }

  private static Paragraph first(StructuredDocument document, String prefix) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.address().value().startsWith(prefix))
        .findFirst()
        .orElseThrow();
  }

  private static String addresses(StructuredDocument document) {
    return document.paragraphs().stream()
        .map(paragraph -> paragraph.address().value())
        .collect(Collectors.joining(" "));
  }

  private static String line(Document document) {
    return String.join(
        " ",
        document.id().value(),
        String.valueOf(document.adopted()),
        String.valueOf(document.published()),
        document.title());
  }
}
