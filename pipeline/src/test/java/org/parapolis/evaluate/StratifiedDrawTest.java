package org.parapolis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parapolis.evaluate.Sample.Drawn;
import org.parapolis.evaluate.Sample.Stratum;
import org.parapolis.evaluate.Sample.Unit;
import org.parapolis.model.Body;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Section;

class StratifiedDrawTest {

  private final List<Unit> units = new ArrayList<>();

  @Test
  void drawsHalfAndHalfAndSpreadsOverTypesSoThatRareOnesComeUp() {
    add(200, true, "place");
    add(40, true, "actor", "place");
    add(3, true, "network", "place");
    add(100, false, "word");
    add(5, false, "rejected");
    assertEquals(
        List.of(
            new Stratum("found:network", 3, 3),
            new Stratum("found:actor", 40, 9),
            new Stratum("found:place", 200, 8),
            new Stratum("near:rejected", 5, 5),
            new Stratum("near:word", 100, 15)),
        StratifiedDraw.draw(units, 40, 1).strata());
  }

  @Test
  void drawsTheSameWhateverTheOrderAndOthersWithAnotherSeed() {
    add(100, true, "actor");
    add(100, false, "word");
    Sample sample = StratifiedDraw.draw(units, 20, 1);
    Collections.shuffle(units, new Random(7));
    assertEquals(sample, StratifiedDraw.draw(units, 20, 1));
    assertNotEquals(ids(sample), ids(StratifiedDraw.draw(units, 20, 2)));
  }

  @Test
  void theOrderDoesNotTellTheStratum() {
    add(100, true, "actor");
    add(100, false, "word");
    List<String> strata =
        StratifiedDraw.draw(units, 40, 1).paragraphs().stream().map(Drawn::stratum).toList();
    assertTrue(strata.subList(0, 20).contains("found:actor"), strata.toString());
    assertTrue(strata.subList(0, 20).contains("near:word"), strata.toString());
  }

  @Test
  void takesOneParagraphOfADocumentWherePossible() {
    for (int i = 0; i < 30; i++) {
      units.add(unit("P" + i, "d" + i % 10, "words number " + letters(i), true, "actor"));
    }
    assertEquals(10, sources(StratifiedDraw.draw(units, 20, 1)).size());
    assertEquals(10, sources(StratifiedDraw.draw(units, 40, 1)).size());
    assertEquals(20, StratifiedDraw.draw(units, 40, 1).paragraphs().size());
  }

  @Test
  void leavesOutNearDuplicates() {
    String text = "Recalling its resolution %d/%d of 2%d December on the role of local authorities";
    for (int i = 0; i < 10; i++) {
      units.add(unit("P" + i, "d" + i, text.formatted(i, i, i), true, "actor"));
    }
    units.add(unit("Q", "q", "Stressing that cities need water and energy", true, "actor"));
    assertEquals(
        List.of(new Stratum("found:actor", 11, 2)), StratifiedDraw.draw(units, 20, 1).strata());
  }

  @Test
  void drawsNothingFromNothing() {
    assertEquals(new Sample(List.of(), List.of()), StratifiedDraw.draw(units, 20, 1));
  }

  @Test
  void broadWordsBeginWords() {
    BroadWords words = BroadWords.bundled("en");
    assertTrue(words.isIn("LOCAL partners"));
    assertTrue(words.isIn("the de facto authorities"));
    assertTrue(words.isIn("elected councils"));
    assertFalse(words.isIn("Reaffirming the resolutions of the Security Council"));
    assertFalse(words.isIn("capacities and velocities of suburban trains"));
  }

  private void add(int number, boolean found, String... labels) {
    for (int i = 0; i < number; i++) {
      String id = "P" + units.size();
      units.add(unit(id, id, "text " + letters(units.size()), found, labels));
    }
  }

  /** Words that share no triple with those of another number. */
  private static String letters(int number) {
    return (Integer.toString(number, 10)
                .chars()
                .mapToObj(c -> Character.toString(c + 'a' - '0'))
                .collect(Collectors.joining())
            + " ")
        .repeat(4);
  }

  private static Unit unit(String id, String source, String text, boolean found, String... labels) {
    return new Unit(
        new GoldParagraph(id, source, Body.GA, "", Section.OPERATIVE, "", "", "", text, List.of()),
        found,
        new TreeSet<>(List.of(labels)));
  }

  private static List<String> ids(Sample sample) {
    return sample.paragraphs().stream().map(one -> one.paragraph().id()).toList();
  }

  private static Set<String> sources(Sample sample) {
    return new TreeSet<>(
        sample.paragraphs().stream().map(one -> one.paragraph().source()).toList());
  }
}
