package org.parapolis.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.index.CodedParagraphs.Coded;
import org.parapolis.model.Address;
import org.parapolis.model.Document;
import org.parapolis.model.Paragraph;

/** The three fields: the same words at the same places, each in its own form. */
class WordingTest extends OnSampleIndex {

  private static List<String> hits(ParagraphIndex index, Wording wording, String query) {
    return index
        .concordance(SearchRequest.of(query).in(wording), Order.DOCUMENT, 1000)
        .lines()
        .stream()
        .map(line -> line.paragraph().address() + ": " + line.hit())
        .toList();
  }

  private static List<String> hits(Wording wording, String query) {
    return hits(index, wording, query);
  }

  @Test
  void findsAWordByItsDictionaryForm() {
    assertEquals(
        List.of("P039: elections", "P153: elections", "P153: elections", "P060: elections"),
        hits(Wording.LEMMA, "election AND (provincial OR municipal)").stream()
            .filter(hit -> hit.endsWith("elections"))
            .toList());
    assertEquals(hits(Wording.LEMMA, "election"), hits(Wording.LEMMA, "ELECTIONS"));
    assertEquals(List.of(), hits(Wording.FOLDED, "\"remind the local authority\""));
    assertEquals(
        List.of("P272: remind the local authorities"),
        hits(Wording.LEMMA, "\"reminds the local authority\""));
  }

  @Test
  void holdsConceptsAndFiltersInEveryField() {
    SearchRequest request =
        SearchRequest.of("\"the #actor\"")
            .where(Facet.ROLE, "implementation")
            .where(Facet.DOCUMENT, "A/HRC/RES/54/36");
    for (Wording wording : Wording.values()) {
      assertEquals(
          List.of("P272: remind the local authorities"), hits(wording, "\"remind the #actor\""));
      assertEquals(
          List.of("the local authorities"),
          index.concordance(request.in(wording), Order.DOCUMENT, 10).lines().stream()
              .map(ConcordanceLine::hit)
              .toList());
      assertEquals(
          index.counts(SearchRequest.of("#core"), Facet.ROLE),
          index.counts(SearchRequest.of("#core").in(wording), Facet.ROLE));
    }
  }

  @Test
  void takesAWordInTheExactFieldAsItIsPrinted() {
    assertEquals(List.of("P054: sub-national"), hits(Wording.EXACT, "sub-national"));
    assertEquals(
        List.of("P272: non‑governmental organizations"),
        hits(Wording.EXACT, "\"non‑governmental organizations\""));
    assertEquals(List.of("P205: Aukštinaitis"), hits(Wording.EXACT, "Aukšt*"));
    assertEquals(List.of(), hits(Wording.EXACT, "Aukst*"));
  }

  /** A made text: no document of the sample has all of these. */
  private static List<String> hitsIn(Path made, String text, Wording wording, String query) {
    Coded first = CodedParagraphs.all().get(0);
    Document document = first.document();
    Paragraph old = first.paragraph();
    Paragraph paragraph =
        new Paragraph(
            old.document(), 0, new Address("P1"), "", old.section(), "", null, "", text, 0);
    try (IndexBuilder builder = CodedParagraphs.builder(made, "made")) {
      builder.add(document, List.of(paragraph), List.of());
      builder.commit();
    }
    try (ParagraphIndex opened = CodedParagraphs.open(made)) {
      return hits(opened, wording, query);
    }
  }

  @Test
  void marksAHitFromItsFirstToItsLastCharacterInAnyScript(@TempDir Path made) {
    assertEquals(List.of("P1: 地方政府"), hitsIn(made, "加强地方政府的作用", Wording.FOLDED, "地方政府"));
    assertEquals(
        List.of("P1: inter-agency co-operation"),
        hitsIn(
            made,
            "(the inter-agency co-operation)",
            Wording.FOLDED,
            "\"inter-agency cooperation\""));
    assertEquals(List.of("P1: États"), hitsIn(made, "« États »", Wording.LEMMA, "etats"));
    assertEquals(
        List.of("P1: res\u00ADilience"),
        hitsIn(made, "of res\u00ADilience.", Wording.FOLDED, "resilience"));
    assertEquals(
        List.of("P1: sub-national"),
        hitsIn(made, "at sub-national level", Wording.FOLDED, "sub-*"));
  }

  @Test
  void readsTextsThatHoldNoWordOrOneWithoutEnd(@TempDir Path made) {
    assertEquals(List.of(), hitsIn(made, "\u00AD — \u200D …", Wording.LEMMA, "a"));
    String endless = "a".repeat(100_000);
    assertEquals(List.of("P1: " + endless), hitsIn(made, endless, Wording.FOLDED, "aaa*"));
  }

  @Test
  void keepsTheSameWordsAtTheSamePlacesInAllFields() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      LeafReader segment = reader.leaves().get(0).reader();
      List<List<Map<Integer, Integer>>> fields = new ArrayList<>();
      for (Wording wording : Wording.values()) {
        fields.add(places(segment, wording.field()));
      }
      assertEquals(fields.get(0), fields.get(1));
      assertEquals(fields.get(0), fields.get(2));
      assertEquals(55, fields.get(0).size());
    }
  }

  /** For each paragraph how many words and names of mentions stand at each position. */
  private static List<Map<Integer, Integer>> places(LeafReader segment, String field)
      throws IOException {
    List<Map<Integer, Integer>> places = new ArrayList<>();
    for (int i = 0; i < segment.maxDoc(); i++) {
      places.add(new TreeMap<>());
    }
    TermsEnum terms = segment.terms(field).iterator();
    while (terms.next() != null) {
      PostingsEnum postings = terms.postings(null, PostingsEnum.POSITIONS);
      for (int at = postings.nextDoc();
          at != DocIdSetIterator.NO_MORE_DOCS;
          at = postings.nextDoc()) {
        for (int i = 0; i < postings.freq(); i++) {
          places.get(at).merge(postings.nextPosition(), 1, Integer::sum);
        }
      }
    }
    return places;
  }
}
