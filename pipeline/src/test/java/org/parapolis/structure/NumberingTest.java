package org.parapolis.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Address;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;

class NumberingTest {

  @Test
  void opensARomanLevelBelowALetter() {
    assertEquals(List.of(0, 1, 1, 0, 1), depths("(a)", "(i)", "(ii)", "(b)", "(i)"));
  }

  @Test
  void readsTheLetterIAfterTheLetterH() {
    assertEquals(List.of(0, 0, 0, 0), depths("(g)", "(h)", "(i)", "(j)"));
  }

  @Test
  void goesOnAfterZWithDoubledLetters() {
    assertEquals(List.of(0, 0, 0, 0), depths("(y)", "(z)", "(aa)", "(bb)"));
  }

  @Test
  void findsItsLevelAgainAfterAMissingNumber() {
    assertEquals(List.of(0, 1, 1, 0), depths("(a)", "(i)", "(iii)", "(d)"));
  }

  @Test
  void opensALetterLevelBelowARomanOne() {
    assertEquals(List.of(0, 1, 2, 2, 1, 0), depths("(a)", "(i)", "a.", "b.", "(ii)", "(b)"));
  }

  private static List<Integer> depths(String... labels) {
    Numbering numbering = new Numbering();
    List<Integer> depths = new ArrayList<>();
    for (String label : labels) {
      int depth = numbering.depthOf(label);
      depths.add(depth);
      numbering.open(depth, paragraph(label));
    }
    return depths;
  }

  private static Paragraph paragraph(String label) {
    return new Paragraph(
        new DocumentId("A/RES/1/1"),
        0,
        new Address("OP1" + label),
        label,
        Section.OPERATIVE,
        "",
        null,
        "",
        label,
        0);
  }
}
