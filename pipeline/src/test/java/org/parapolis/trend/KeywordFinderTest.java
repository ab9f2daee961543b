package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.KeyWord;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.model.SourceFile;

class KeywordFinderTest {

  private final KeywordFinder finder = new KeywordFinder(Set.of("the", "of")::contains);

  @Test
  void findsTheWordsOfEachBodyAndLeavesOutFunctionWordsAndNumbers() {
    for (int i = 1; i <= 3; i++) {
      add("G" + i, Body.GA, 2020, "The mayors, mayors of 2030 cities");
      add("S" + i, Body.SC, 2020, "The militias of militias of cities");
    }
    Keyness more = Keyness.of(6, 15, 0, 18);
    Keyness less = Keyness.of(0, 15, 6, 18);
    assertEquals(
        List.of(
            word("GA", Body.GA, "mayors", 6, 15, 0, 18, 3, more, "G1"),
            word("GA", Body.GA, "militias", 0, 15, 6, 18, 0, less, "S1"),
            word("SC", Body.SC, "militias", 6, 18, 0, 15, 3, Keyness.of(6, 18, 0, 15), "S1"),
            word("SC", Body.SC, "mayors", 0, 18, 6, 15, 0, Keyness.of(0, 18, 6, 15), "G1")),
        finder.find().stream()
            .filter(found -> !found.word().equals("cities"))
            .map(found -> found.adjusted(0))
            .toList());
  }

  @Test
  void holdsTheLaterHalfOfTheYearsAgainstTheEarlier() {
    for (int i = 1; i <= 3; i++) {
      add("A" + i, Body.GA, 2018 + i, "localization localization early words");
      add("B" + i, Body.GA, 2021 + i, "localization resilience resilience words");
    }
    assertEquals(
        List.of("2022-2024/2019-2021 resilience 6:0 B1", "2022-2024/2019-2021 localization 3:6 A1"),
        finder.find().stream().map(KeywordFinderTest::described).toList());
  }

  @Test
  void testsNoWordOfOneDocument() {
    add("G1", Body.GA, 2020, "mayors mayors mayors mayors mayors mayors");
    add("S1", Body.SC, 2020, "militias");
    assertEquals(List.of(), finder.find());
  }

  private static String described(KeyWord word) {
    return "%s/%s %s %d:%d %s"
        .formatted(
            word.focus(),
            word.reference(),
            word.word(),
            word.focusCount(),
            word.referenceCount(),
            word.document());
  }

  private static KeyWord word(
      String focus,
      Body body,
      String word,
      long count,
      long total,
      long referenceCount,
      long referenceTotal,
      long documents,
      Keyness keyness,
      String document) {
    return new KeyWord(
        "body",
        body,
        focus,
        "other bodies",
        word,
        count,
        total,
        referenceCount,
        referenceTotal,
        documents,
        keyness.log2Ratio(),
        keyness.g2(),
        keyness.p(),
        0,
        new DocumentId(document),
        new Address("OP1"));
  }

  private void add(String id, Body body, int year, String text) {
    DocumentId document = new DocumentId(id);
    finder.add(
        new Document(
            document,
            null,
            "",
            body,
            DocumentKind.RESOLUTION,
            "",
            LocalDate.of(year, 1, 1),
            null,
            "en",
            "",
            "",
            List.of(),
            new SourceFile(id, "text/plain", "0".repeat(64)),
            1,
            List.of()),
        new Paragraph(
            document, 0, new Address("OP1"), "1.", Section.OPERATIVE, "", null, "", text, 0));
  }
}
