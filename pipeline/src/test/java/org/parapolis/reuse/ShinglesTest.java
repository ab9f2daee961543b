package org.parapolis.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.parapolis.model.Address;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;

class ShinglesTest {

  @Test
  void leavesOutTheOpeningPhrase() {
    assertEquals(
        paragraph("Stresses", "Stresses the importance of strengthening the capacities of cities"),
        paragraph(
            "Also reaffirms",
            "Also reaffirms the importance of strengthening the capacities of cities"));
  }

  @Test
  void leavesOutNumbersCaseAndPunctuation() {
    assertEquals(
        Shingles.of("its resolutions 74/239 of 19 December 2019, and 75/224, on Human Settlements"),
        Shingles.of("its resolutions 76/204 of 17 December 2021 and 77/173 on human settlements;"));
  }

  @Test
  void sharesTriplesInOrder() {
    Shingles one = Shingles.of("the capacities of national and local authorities");
    Shingles other = Shingles.of("the capacities of national, regional and local authorities");
    // Both have "the capacities of", "capacities of national" and "and local authorities".
    assertEquals(3 / 8.0, one.resemblance(other));
  }

  @Test
  void needsEightWordsThatCount() {
    assertTrue(Shingles.of("the capacities of national and regional and local").areEnough());
    assertFalse(Shingles.of("the capacities of 193 national and local authorities").areEnough());
  }

  @Test
  void resemblesNothingWithoutAnyTriple() {
    assertEquals(0, Shingles.of("Local authorities").resemblance(Shingles.of("Local authorities")));
  }

  private static Shingles paragraph(String lead, String text) {
    return Shingles.of(
        new Paragraph(
            new DocumentId("A/RES/79/214"),
            0,
            new Address("OP14"),
            "14.",
            Section.OPERATIVE,
            lead,
            null,
            "",
            text,
            0));
  }
}
