package org.parapolis.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Section;

class ParagraphIndexTest extends OnSampleIndex {

  private static List<String> hits(SearchRequest request) {
    return index.concordance(request, Order.DOCUMENT, 1000).lines().stream()
        .map(line -> line.paragraph().address() + ": " + line.hit())
        .toList();
  }

  private static List<String> hits(String query) {
    return hits(SearchRequest.of(query));
  }

  @Test
  void knowsTheRunThatMadeIt() {
    assertEquals("sample", index.run());
    assertEquals(55, index.size());
  }

  @Test
  void findsAPhraseAcrossCase() {
    assertEquals(
        List.of("P031: Forum of Mayors", "P038: Forum of Mayors", "P049: Forum of Mayors"),
        hits("\"forum of mayors\""));
  }

  @Test
  void findsAWordWithAndWithoutTheHyphenOfItsPrefix() {
    List<String> expected = List.of("P272: subnational level", "P054: sub-national level");
    assertEquals(expected, hits("\"subnational level\""));
    assertEquals(expected, hits("\"sub-national level\""));
    assertEquals(
        List.of("P272: non‑governmental organizations", "P219: non-governmental organizations"),
        hits("\"nongovernmental organizations\""));
  }

  @Test
  void findsTheExactWordOnlyAsPrinted() {
    assertEquals(
        List.of("P123: Evaluations"), hits(SearchRequest.of("Evaluations").in(Wording.EXACT)));
    assertEquals(List.of(), hits(SearchRequest.of("EVALUATIONS").in(Wording.EXACT)));
    assertEquals(List.of("P152: Poland"), hits(SearchRequest.of("poland")));
  }

  @Test
  void findsWordsWithoutTheirDiacritics() {
    assertEquals(List.of("P205: Aukštinaitis"), hits("aukstinaitis"));
  }

  @Test
  void keepsTheOrderAndTheDistanceOfAPhrase() {
    List<String> expected = List.of("P272: remind the local authorities");
    assertEquals(expected, hits("\"remind authorities\"~2"));
    assertEquals(List.of(), hits("\"remind authorities\"~1"));
    assertEquals(List.of(), hits("\"authorities remind\"~9"));
    assertEquals(expected, hits("authorities NEAR/2 remind"));
  }

  @Test
  void mixesWordsWildcardsAndConceptsInPhrases() {
    assertEquals(List.of("P272: remind the local authorities"), hits("\"remind the #actor\""));
    assertEquals(
        List.of(
            "P192: strengthen national and local disaster risk governance",
            "P406: strengthening of national, subnational and local governance systems"),
        hits("\"strengthen* #concept\"~4"));
    assertEquals(
        List.of("P103: subnational governments, corporations, financial"),
        hits("financ* NEAR #actor"));
    assertEquals(
        List.of("P192: inter-institutional coordination"), hits("\"inter-instit* coord*\""));
  }

  @Test
  void neverFindsAMentionNearItself() {
    assertEquals(
        List.of("P039: provincial councils, and to ensure that all provincial councils"),
        hits("#actor NEAR/9 #actor"));
  }

  @Test
  void joinsSeveralCodesOfAConceptToOneMention() {
    assertEquals(
        List.of(
            "P324: local governments",
            "P114: local governments",
            "P085: authorities at the national and subnational levels"),
        hits("#actor+partnership+4"));
  }

  @Test
  void filtersByCodesOfTheSameMention() {
    SearchRequest actor = SearchRequest.of("").where(Facet.TYPE, "actor");
    SearchRequest accountable = actor.where(Facet.ROLE, "accountability");
    assertEquals(List.of("P272: subnational authorities"), hits(accountable));
    // The paragraph has another actor of strength 4, and a concept has none of its roles.
    assertEquals(List.of(), hits(accountable.strength(4, 5)));
    assertEquals(
        List.of("P272: local authorities"),
        hits(
            actor
                .strength(4, 4)
                .where(Facet.ROLE, "implementation")
                .where(Facet.PROMINENCE, "standalone")
                .where(Facet.DOCUMENT, "A/HRC/RES/54/36")));
  }

  @Test
  void holdsTheConceptsOfTheQueryToTheFilterBesideThem() {
    assertEquals(
        List.of("P324: local governments"),
        hits(
            SearchRequest.of("#core")
                .where(Facet.ROLE, "implementation")
                .where(Facet.DOCUMENT, "A/HRC/RES/55/11")));
  }

  @Test
  void narrowsByBodySectionYearAndDays() {
    SearchRequest subnational = SearchRequest.of("subnational");
    assertEquals(
        List.of("P117: subnational", "P192: subnational", "P406: subnational"),
        hits(subnational.where(Facet.BODY, "GA")));
    assertEquals(
        List.of("P117: subnational"),
        hits(subnational.where(Facet.BODY, "GA").where(Facet.SECTION, "PREAMBULAR")));
    assertEquals(List.of("P074: subnational"), hits(subnational.where(Facet.YEAR, "2016", "2017")));
    assertEquals(
        List.of("P114: subnational", "P085: subnational"),
        hits(subnational.between(LocalDate.of(2024, 10, 10), LocalDate.of(2024, 10, 10))));
  }

  @Test
  void findsBareWordsAnywhereInTheParagraph() {
    assertEquals(
        List.of("P272: Cambodia", "P272: Cambodian", "P272: remind"), hits("remind cambodia*"));
  }

  @Test
  void combinesWordsByBrackets() {
    assertEquals(
        List.of(
            "P039: elections",
            "P039: provincial",
            "P039: provincial",
            "P039: provincial",
            "P153: municipal",
            "P153: elections",
            "P153: elections",
            "P060: municipal",
            "P060: elections"),
        hits("(provincial OR municipal) elections"));
    assertEquals(List.of("P025: provincial"), hits("provincial NOT (#actor OR kasai)"));
  }

  @Test
  void quotesTheLineWithItsContext() {
    ConcordanceLine line =
        index
            .concordance(SearchRequest.of("\"remind the #actor\""), Order.OLDEST, 1)
            .lines()
            .get(0);
    assertEquals("calls upon the Government to ", line.left(29));
    assertEquals("remind the local authorities", line.hit());
    assertEquals(" to properly implement", line.right(22));
    assertEquals(new DocumentId("A/HRC/RES/54/36"), line.paragraph().document());
    assertEquals("A/HRC/RES/54/36", line.paragraph().symbol());
    assertEquals(new Address("P272"), line.paragraph().address());
    assertEquals(Body.HRC, line.paragraph().body());
    assertEquals(DocumentKind.RESOLUTION, line.paragraph().kind());
    assertEquals(Section.OPERATIVE, line.paragraph().section());
    assertEquals(LocalDate.of(2023, 10, 13), line.paragraph().date());
    assertEquals(
        List.of("subnational authorities", "local authorities", "subnational level"),
        line.paragraph().mentions().stream()
            .map(mention -> mention.span().of(line.paragraph().text()))
            .toList());
  }

  @Test
  void countsAllWhateverTheLimit() {
    Concordance first = index.concordance(SearchRequest.of("subnational"), Order.NEWEST, 2);
    assertEquals(
        List.of(13, 14, 2), List.of(first.documents(), first.paragraphs(), first.lines().size()));
    assertEquals(
        List.of("E/RES/2025/6", "A/RES/79/214"),
        first.lines().stream().map(line -> line.paragraph().document().value()).toList());
    assertEquals(
        new Concordance(13, 14, List.of()),
        index.concordance(SearchRequest.of("subnational"), Order.NEWEST, 0));
  }

  @Test
  void countsByYearAndPutsTheUndatedApart() {
    assertEquals(
        List.of(
            new Count("", 2, 3),
            new Count("2016", 1, 1),
            new Count("2019", 1, 1),
            new Count("2020", 1, 1),
            new Count("2023", 2, 2),
            new Count("2024", 5, 5),
            new Count("2025", 1, 1)),
        index.counts(SearchRequest.of("subnational"), Facet.YEAR));
  }

  @Test
  void countsAParagraphOnceForEachOfItsSubjects() {
    assertEquals(
        List.of(new Count("", 39, 45), new Count("SDG 11", 7, 10), new Count("SDG 17", 7, 10)),
        index.counts(SearchRequest.of(""), Facet.SUBJECT));
  }

  @Test
  void countsTheCodesOfTheMentionsThatMeetTheFilter() {
    assertEquals(
        List.of(
            new Count("capacity", 1, 1),
            new Count("competence", 1, 1),
            new Count("implementation", 2, 2),
            new Count("partnership", 3, 3)),
        index.counts(SearchRequest.of("").where(Facet.TYPE, "actor").strength(4, 5), Facet.ROLE));
    assertEquals(
        List.of(
            new Count("broad", 36, 45), new Count("core", 17, 20), new Count("extended", 24, 30)),
        index.counts(SearchRequest.of(""), Facet.SET));
  }

  @Test
  void findsASymbolAsItIsPrinted() {
    assertEquals(List.of("P033: CM/Res.1356"), hits("CM/Res.1356"));
  }
}
