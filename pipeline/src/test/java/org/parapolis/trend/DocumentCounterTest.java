package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.Category;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.PeriodType;
import org.parapolis.model.Section;
import org.parapolis.model.SectionSize;
import org.parapolis.model.SourceFile;
import org.parapolis.model.Span;
import org.parapolis.trend.DocumentCounter.Placed;
import org.parapolis.trend.DocumentCounts.Hits;
import org.parapolis.trend.DocumentCounts.Size;

class DocumentCounterTest {

  private static final DocumentId ID = new DocumentId("A/RES/71/256");
  private static final Category RESOLUTION = new Category("kind", "resolution");

  /** As of the lexicons: every mention is of the place view unless it is an actor. */
  private static final DocumentCounter COUNTER =
      new DocumentCounter(
          new MentionSets(Map.of("actor", "core", "concept", "extended", "place", "broad")),
          mention -> List.of(new Category("view", mention.type().equals("actor") ? "a" : "p")));

  @Test
  void sizesAreOfTheWholeOfItsKindTopicsAndSectionsFootnotesApart() {
    DocumentCounts counts =
        COUNTER.count(
            document("71", "SDG 11", "SDG 13", "UNBIS HABITAT", "UNBIS HABITAT", "other"),
            List.of(
                new SectionSize(ID, Section.PREAMBULAR, 3, 90),
                new SectionSize(ID, Section.OPERATIVE, 5, 210),
                new SectionSize(ID, Section.FOOTNOTE, 9, 800)),
            List.of());
    Size whole = new Size(300, 8);
    assertEquals(
        Map.of(
            Category.ALL,
            whole,
            RESOLUTION,
            whole,
            new Category("sdg", "11"),
            whole,
            new Category("sdg", "13"),
            whole,
            new Category("subject", "HABITAT"),
            whole,
            new Category("section", "preambular"),
            new Size(90, 3),
            new Category("section", "operative"),
            new Size(210, 5)),
        counts.sizes());
    assertEquals(Map.of(), counts.hits());
  }

  @Test
  void aTextWithoutParagraphsIsADocumentWithoutWords() {
    DocumentCounts counts = COUNTER.count(document("71"), List.of(), List.of());
    assertEquals(Map.of(Category.ALL, new Size(0, 0), RESOLUTION, new Size(0, 0)), counts.sizes());
  }

  /** An actor with all its codes: in three nested sets, its own codes in the set that is theirs. */
  @Test
  void anActorCountsInEachNestedSet() {
    assertEquals(
        lines(
            "all core 1/1",
            "all extended 1/1",
            "all broad 1/1",
            "kind=resolution core 1/1",
            "kind=resolution extended 1/1",
            "kind=resolution broad 1/1",
            "level=local extended 1/1",
            "prominence=list core 1/1",
            "role=partner extended 1/1",
            "section=operative core 1/1",
            "section=operative extended 1/1",
            "section=operative broad 1/1",
            "strength=2 extended 1/1",
            "type=actor broad 1/1",
            "view=a broad 1/1"),
        hits(document("71"), actor("OP1", 0)));
  }

  @Test
  void aPlaceCountsInTheBroadSetAlone() {
    assertEquals(
        lines(
            "all broad 1/1",
            "kind=resolution broad 1/1",
            "section=operative broad 1/1",
            "type=place broad 1/1",
            "view=p broad 1/1"),
        hits(document("71"), mention("place", "OP1", 0, null, false)));
  }

  @Test
  void aCitationCountsApartAndInNoBreakdownOfTheOthers() {
    assertEquals(
        lines("all citation 1/1"), hits(document("71"), mention("actor", "OP1", 0, null, true)));
  }

  @Test
  void topicsCountInCoreAndExtended() {
    assertEquals(
        lines(
            "all extended 1/1",
            "all broad 1/1",
            "kind=resolution extended 1/1",
            "kind=resolution broad 1/1",
            "sdg=11 extended 1/1",
            "section=operative extended 1/1",
            "section=operative broad 1/1",
            "subject=HABITAT extended 1/1",
            "type=concept broad 1/1",
            "view=p broad 1/1"),
        hits(document("71", "SDG 11", "UNBIS HABITAT"), mention("concept", "OP1", 0, null, false)));
  }

  @Test
  void countsMentionsAndTheParagraphsThatHoldThem() {
    List<String> hits = hits(document("71"), actor("OP1", 0), actor("OP1", 20), actor("OP2", 0));
    assertTrue(hits.contains("all core 3/2"), hits.toString());
    assertTrue(hits.contains("prominence=list core 3/2"), hits.toString());
  }

  @Test
  void belongsToTheYearTheFiveYearsAndTheSessionOfItsAdoption() {
    DocumentCounts numbered = COUNTER.count(document("71"), List.of(), List.of());
    assertEquals(Optional.of(2016), numbered.number(PeriodType.YEAR));
    assertEquals(Optional.of(2015), numbered.number(PeriodType.FIVE_YEARS));
    assertEquals(Optional.of(71), numbered.number(PeriodType.SESSION));
    DocumentCounts emergency = COUNTER.count(document("ES-11"), List.of(), List.of());
    assertEquals(Optional.empty(), emergency.number(PeriodType.SESSION));
  }

  @Test
  void keepsWhatItIsAskedTo() {
    DocumentCounts counts =
        COUNTER.count(document("71", "SDG 11"), List.of(), List.of(placed(actor("OP1", 0))));
    DocumentCounts whole = counts.keeping(Category.ALL::equals);
    assertEquals(Map.of(Category.ALL, new Size(0, 0)), whole.sizes());
    assertEquals(
        List.of("core", "extended", "broad"),
        whole.hits().keySet().stream().map(Facet::set).toList());
    assertEquals(counts, counts.keeping(category -> true));
    assertEquals(new Hits(0, 0), whole.hits(new Facet(new Category("sdg", "11"), "core")));
    assertEquals(new Size(0, 0), whole.size(RESOLUTION));
  }

  @Test
  void codesOfMentionsHaveNoTextOfTheirOwn() {
    assertTrue(DocumentCounter.isSized(Category.ALL));
    assertTrue(DocumentCounter.isSized(new Category("sdg", "11")));
    assertFalse(DocumentCounter.isSized(new Category("role", "partner")));
  }

  private static List<String> hits(Document document, Mention... mentions) {
    Map<Facet, Hits> hits =
        new TreeMap<>(
            COUNTER
                .count(
                    document,
                    List.of(),
                    List.of(mentions).stream().map(DocumentCounterTest::placed).toList())
                .hits());
    List<String> lines = new ArrayList<>();
    hits.forEach(
        (facet, found) -> {
          String value = facet.category().value();
          lines.add(
              "%s%s %s %d/%d"
                  .formatted(
                      facet.category().dimension(),
                      value.isEmpty() ? "" : "=" + value,
                      facet.set(),
                      found.mentions(),
                      found.paragraphs()));
        });
    return lines;
  }

  private static List<String> lines(String... lines) {
    return List.of(lines);
  }

  private static Placed placed(Mention mention) {
    return new Placed(mention, Section.OPERATIVE);
  }

  private static Mention actor(String address, int begin) {
    return mention("actor", address, begin, 2, false);
  }

  private static Mention mention(
      String type, String address, int begin, @Nullable Integer strength, boolean citation) {
    boolean isCoded = strength != null;
    return new Mention(
        ID,
        new Address(address),
        new Span(begin, begin + 6),
        "cities",
        "cities",
        type,
        isCoded ? "local" : null,
        isCoded ? "list" : null,
        isCoded ? "partner" : null,
        strength,
        citation,
        List.of(),
        List.of(),
        List.of());
  }

  private static Document document(String session, String... subjects) {
    return new Document(
        ID,
        null,
        "New Urban Agenda",
        Body.GA,
        DocumentKind.RESOLUTION,
        session,
        LocalDate.of(2016, 12, 23),
        null,
        "en",
        "",
        "",
        List.of(subjects),
        new SourceFile("a.xml", "application/xml", "0".repeat(64)),
        300,
        List.of());
  }
}
