package org.parapolis.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Address;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.DraftVersion;
import org.parapolis.model.Paragraph;
import org.parapolis.model.ParagraphStep;
import org.parapolis.model.ParagraphThread;
import org.parapolis.model.Section;
import org.parapolis.model.StructuredDocument;
import org.parapolis.structure.RealDocuments;

class DraftComparisonTest {

  private static final StructuredDocument LOCAL_GOVERNMENT =
      RealDocuments.of("hrc/A_HRC_RES_57_12E.xml").get(0);

  @Test
  void findsEveryParagraphOfADraftInTheTextAdopted() {
    StructuredDocument draft = RealDocuments.of("pdf/A_HRC_59_L.17.en.pdf").get(0);
    StructuredDocument adopted = RealDocuments.of("hrc/A_HRC_RES_59_25_E.xml").get(0);

    Map<String, String> otherwise = new TreeMap<>();
    int same = 0;
    for (ParagraphThread thread : compare(body(draft), body(adopted)).paragraphs()) {
      String from = address(thread.steps().get(0));
      String to = address(thread.steps().get(1));
      if (from.equals(to)) {
        same++;
      } else {
        otherwise.put(to, from);
      }
    }

    Map<String, String> expected = new TreeMap<>(Map.of("OP7", "-", "C1", "-", "C2", "-"));
    for (int number = 7; number <= 26; number++) {
      expected.put("OP" + (number + 1), "OP" + number);
    }
    assertEquals(83 - 20, same);
    assertEquals(expected, otherwise);
  }

  /** The sessions' texts stand in for revisions; pairs read in the documents. */
  @Test
  void followsParagraphsOverThreeSessionsOfTheHabitatResolution() {
    DraftHistory history =
        compare(
            body(RealDocuments.of("ga/75_224_E.xml").get(0)),
            body(RealDocuments.of("ga/A_RES_77_173-2228791E.xml").get(0)),
            body(RealDocuments.of("ga/A_RES_79_214-2424343E.xml").get(0)));

    Map<String, String> places = new TreeMap<>();
    for (ParagraphThread thread : history.paragraphs()) {
      places.put(address(thread.steps().get(0)), places(thread));
    }
    assertEquals("PP15 PP19 PP19", places.get("PP15"));
    assertEquals("PP21 PP22 PP22", places.get("PP21"));
    assertEquals("OP9 OP10 OP12", places.get("OP9"));
    assertEquals("OP14 OP19 OP25", places.get("OP14"));
    assertEquals("OP5 OP4 OP5", places.get("OP5"));
    assertEquals("OP4 - -", places.get("OP4"));
  }

  @Test
  void findsTheSamePairsWhateverTheOrderOfTheFinalText() {
    List<Paragraph> older = body(RealDocuments.of("ga/A_RES_77_173-2228791E.xml").get(0));
    List<Paragraph> newer = body(RealDocuments.of("ga/A_RES_79_214-2424343E.xml").get(0));
    Map<String, String> pairs = pairs(older, newer);
    Random random = new Random(20161020);
    for (int round = 0; round < 5; round++) {
      List<Paragraph> shuffled = new ArrayList<>(newer);
      Collections.shuffle(shuffled, random);
      assertEquals(pairs, pairs(older, shuffled));
      assertEquals(reversed(pairs), pairs(shuffled, older));
    }
  }

  @Test
  void followsWhatWasDeletedSwappedRenumberedAndPutBack() {
    List<Paragraph> zero = body(LOCAL_GOVERNMENT);
    List<Paragraph> revised = new ArrayList<>(zero);
    Collections.swap(revised, index(zero, "OP6"), index(zero, "OP7"));
    Paragraph finance = revised.remove(index(zero, "OP3"));
    List<Paragraph> last = new ArrayList<>(revised);
    last.add(last.size() - 3, finance);

    DraftHistory history = compare(zero, renumbered(revised), renumbered(last));

    Map<String, String> otherwise = new TreeMap<>();
    for (ParagraphThread thread : history.paragraphs()) {
      String path = path(thread);
      if (!path.equals("PRESENT>KEPT>KEPT")) {
        otherwise.put(address(thread.steps().get(0)), path);
      }
      for (ParagraphStep step : thread.steps()) {
        assertEquals(false, step.changed(), () -> "changed: " + step);
      }
    }
    assertEquals(
        Map.of(
            "OP3", "PRESENT>DELETED>REINSERTED moved",
            "OP7", "PRESENT>KEPT moved>KEPT"),
        otherwise);
  }

  @Test
  void saysWhereTheWordsOfSplitAndMergedParagraphsAre() {
    List<Paragraph> zero = body(LOCAL_GOVERNMENT);
    Paragraph long10 = zero.get(index(zero, "OP10"));
    int middle = long10.text().indexOf("to exchange and review");
    List<Paragraph> revised = new ArrayList<>(zero);
    revised.set(index(zero, "OP10"), reading(long10, "OP10", long10.text().substring(middle)));
    revised.add(index(zero, "OP10"), reading(long10, "OP9bis", long10.text().substring(0, middle)));
    Paragraph two = zero.get(index(zero, "OP2"));
    Paragraph three = zero.get(index(zero, "OP3"));
    revised.set(
        index(zero, "OP3"),
        reading(three, "OP3", three.text() + " and " + two.text().substring(2)));
    revised.remove(two);

    assertEquals(
        List.of("DELETED OP3", "ADDED OP10"),
        compare(zero, revised).paragraphs().stream()
            .map(thread -> thread.steps().get(1))
            .filter(step -> step.related() != null)
            .map(step -> step.step() + " " + step.related())
            .toList());
  }

  @Test
  void seesThroughBracketedAlternatives() {
    List<Paragraph> zero = body(LOCAL_GOVERNMENT);
    List<Paragraph> bracketed = new ArrayList<>();
    for (Paragraph paragraph : zero) {
      String text =
          paragraph
              .text()
              .replace("Encourages", "[Encourages] [Invites] [Urges]")
              .replace("local governments", "[local governments] [local and regional authorities]");
      bracketed.add(reading(paragraph, paragraph.address().value(), "[" + text + "]"));
    }

    Map<String, String> pairs = pairs(bracketed, zero);

    assertEquals(
        zero.stream()
            .map(paragraph -> paragraph.address().value())
            .collect(Collectors.toMap(address -> address, address -> address)),
        pairs);
  }

  @SafeVarargs
  private static DraftHistory compare(List<Paragraph>... versions) {
    return new DraftComparison(modulator -> false)
        .of(
            IntStream.range(0, versions.length)
                .mapToObj(
                    i ->
                        new DraftVersion(
                            "v" + i, LOCAL_GOVERNMENT.document(), versions[i], List.of()))
                .toList());
  }

  private static List<Paragraph> body(StructuredDocument document) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.section() != Section.FOOTNOTE)
        .toList();
  }

  private static Map<String, String> pairs(List<Paragraph> older, List<Paragraph> newer) {
    Map<String, String> pairs = new TreeMap<>();
    for (ParagraphThread thread : compare(older, newer).paragraphs()) {
      if (thread.steps().stream().allMatch(step -> step.step().stands())) {
        pairs.put(address(thread.steps().get(0)), address(thread.steps().get(1)));
      }
    }
    return pairs;
  }

  private static Map<String, String> reversed(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
  }

  private static String places(ParagraphThread thread) {
    return thread.steps().stream()
        .map(DraftComparisonTest::address)
        .collect(Collectors.joining(" "));
  }

  private static String path(ParagraphThread thread) {
    return thread.steps().stream()
        .map(step -> step.step() + (step.moved() ? " moved" : ""))
        .collect(Collectors.joining(">"));
  }

  private static String address(ParagraphStep step) {
    Paragraph paragraph = step.paragraph();
    return paragraph == null ? "-" : paragraph.address().value();
  }

  private static int index(List<Paragraph> paragraphs, String address) {
    return IntStream.range(0, paragraphs.size())
        .filter(i -> paragraphs.get(i).address().value().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private static List<Paragraph> renumbered(List<Paragraph> paragraphs) {
    List<Paragraph> renumbered = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      String number = "P" + (renumbered.size() + 1);
      renumbered.add(reading(paragraph, number, paragraph.text()));
    }
    return renumbered;
  }

  private static Paragraph reading(Paragraph paragraph, String address, String text) {
    return new Paragraph(
        paragraph.document(),
        paragraph.ordinal(),
        new Address(address),
        paragraph.number(),
        paragraph.section(),
        paragraph.lead(),
        paragraph.chapeauAddress(),
        paragraph.chapeau(),
        text,
        paragraph.page());
  }
}
