package org.parapolis.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapolis.index.CodedParagraphs.Coded;

class LikenessTest extends OnSampleIndex {

  @Test
  void findsTheParagraphsThatShareMostWithAText() {
    String remembered =
        "Calls on the Government to remind local authorities to implement the laws of Cambodia";
    assertEquals(
        List.of("A/HRC/RES/54/36 P272"),
        addresses(index.alike(remembered, SearchRequest.of(""), 1)));
    for (Coded one : CodedParagraphs.all()) {
      assertEquals(
          one.paragraph().text(),
          index.alike(one.paragraph().text(), SearchRequest.of(""), 1).get(0).text());
    }
  }

  @Test
  void findsParagraphsAlikeOnlyAmongThoseThatMatch() {
    String text = "local and regional governments in the Forum of Mayors";
    assertEquals(
        List.of("P031", "P038", "P049"),
        index.alike(text, SearchRequest.of("\"forum of mayors\""), 10).stream()
            .map(found -> found.address().value())
            .sorted()
            .toList());
    assertEquals(List.of(), index.alike(text, SearchRequest.of("").where(Facet.YEAR, "1950"), 10));
    assertEquals(List.of(), index.alike("zyzzyva", SearchRequest.of(""), 10));
    assertEquals(List.of(), index.alike("", SearchRequest.of(""), 10));
    assertEquals(List.of(), index.alike(text, SearchRequest.of(""), 0));
  }

  @Test
  void givesWholeParagraphsInTheOrderOfTheirDocuments() {
    List<IndexedParagraph> found = index.paragraphs(SearchRequest.of("\"forum of mayors\""), 2);
    assertEquals(
        index
            .concordance(SearchRequest.of("\"forum of mayors\""), Order.DOCUMENT, 2)
            .lines()
            .stream()
            .map(ConcordanceLine::paragraph)
            .toList(),
        found);
  }

  private static List<String> addresses(List<IndexedParagraph> found) {
    return found.stream().map(one -> one.document() + " " + one.address()).toList();
  }
}
