package org.parapolis.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Descent;
import org.parapolis.model.Family;
import org.parapolis.model.Passage;
import org.parapolis.model.Section;
import org.parapolis.structure.RealDocuments;

class LineageTest {

  /** Three texts of one series, adopted in 2020, 2022 and 2024, and a text of the same week. */
  private static final List<Passage> PASSAGES =
      Stream.of(
              "ga/75_224_E.xml",
              "ga/A_RES_77_173-2228791E.xml",
              "ga/A_RES_79_214-2424343E.xml",
              "ga/A_RES_79_140-2423459E.xml")
          .flatMap(file -> RealDocuments.of(file).stream())
          .flatMap(
              document ->
                  document.paragraphs().stream()
                      .filter(paragraph -> paragraph.section() != Section.FOOTNOTE)
                      .map(paragraph -> new Passage(document.document(), paragraph, List.of())))
          .toList();

  @Test
  void givesTheFamilyOfAParagraphOverThreeSessions() {
    assertEquals(
        List.of(
            "A/RES/75/224, PP15",
            "A/RES/77/173, PP19 from A/RES/75/224, PP15 1.00",
            "A/RES/79/214, PP19 from A/RES/77/173, PP19 0.79"),
        printed(family("A/RES/79/214, PP19")));
  }

  @Test
  void leavesAParagraphAloneThatNoOtherTextHas() {
    assertEquals(List.of("A/RES/79/214, PP34"), printed(family("A/RES/79/214, PP34")));
  }

  @Test
  void descendsFromOlderTextsOnly() {
    List<Descent> children =
        Lineage.of(PASSAGES).stream().filter(descent -> descent.parent() != null).toList();
    assertTrue(children.size() > 60, () -> children.size() + " children");
    for (Descent child : children) {
      assertTrue(
          child.parent().passage().date().isBefore(child.passage().date()),
          () -> child.passage() + " and " + child.parent().passage());
    }
  }

  @Test
  void givesTheSameWhateverTheOrderOfTheParagraphs() {
    List<Passage> shuffled = new ArrayList<>(PASSAGES);
    Collections.shuffle(shuffled, new Random(20));
    assertEquals(Lineage.of(PASSAGES), Lineage.of(shuffled));
  }

  @Test
  void findsEveryPairThatComparingAllWithAllFinds() {
    List<Shingles> texts = new ArrayList<>(variants());
    Set<String> expected = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        double resemblance = texts.get(i).resemblance(texts.get(j));
        if (resemblance >= .6) {
          expected.add(i + " " + j + " " + resemblance);
          expected.add(j + " " + i + " " + resemblance);
        }
      }
    }
    Set<String> found = new HashSet<>();
    List<List<NearIdentical.Pair>> near = NearIdentical.of(texts, .6);
    for (int i = 0; i < texts.size(); i++) {
      for (NearIdentical.Pair pair : near.get(i)) {
        found.add(i + " " + pair.other() + " " + pair.resemblance());
      }
    }
    assertTrue(expected.size() > 500, () -> expected.size() + " pairs");
    assertEquals(expected, found);
  }

  /** Every paragraph, and copies of it with some of its words left out. */
  private static Set<Shingles> variants() {
    Random random = new Random(6);
    Set<Shingles> texts = new HashSet<>();
    for (Passage passage : PASSAGES) {
      for (int copy = 0; copy < 3; copy++) {
        int kept = 100 - 5 * copy;
        String text =
            String.join(
                " ",
                Stream.of(passage.text().split(" "))
                    .filter(word -> random.nextInt(100) < kept)
                    .toList());
        Shingles shingles = Shingles.of(text);
        if (shingles.areEnough()) {
          texts.add(shingles);
        }
      }
    }
    return texts;
  }

  private static Family family(String member) {
    return Lineage.families(Lineage.of(PASSAGES)).stream()
        .filter(
            family ->
                family.members().stream().anyMatch(m -> m.passage().toString().equals(member)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> printed(Family family) {
    return family.members().stream().map(LineageTest::printed).toList();
  }

  private static String printed(Descent member) {
    return member.parent() == null
        ? member.passage().toString()
        : "%s from %s %.2f"
            .formatted(member.passage(), member.parent().passage(), member.resemblance());
  }
}
