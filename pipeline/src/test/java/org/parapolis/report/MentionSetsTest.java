package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;

class MentionSetsTest {

  private final RealSample sample = new RealSample();
  private final MentionSets sets = new MentionSets(RealSample.SETS);

  @Test
  void countsSmallerSetsInLargerOnes() {
    assertEquals(List.of("core", "extended", "broad"), sets.counting(mention("local councils")));
    assertEquals(
        List.of("extended", "broad"),
        sets.counting(mention("subnational and local governance systems")));
    assertEquals(List.of("broad"), sets.counting(mention("urban resilience")));
  }

  @Test
  void countsCitationsApart() {
    assertEquals(List.of("citation"), sets.counting(mention("local self-government")));
  }

  @Test
  void refusesTypesWithoutSet() {
    MentionSets none = new MentionSets(Map.of());
    assertEquals(
        "S/RES/2202 (2015) P006: no set for type actor",
        assertThrows(IllegalArgumentException.class, () -> none.counting(mention("local councils")))
            .getMessage());
  }

  @Test
  void refusesUnknownSets() {
    assertEquals(
        "type actor: unknown set 'cores'",
        assertThrows(
                IllegalArgumentException.class, () -> new MentionSets(Map.of("actor", "cores")))
            .getMessage());
  }

  private Mention mention(String text) {
    return sample.mentions.stream().filter(m -> m.text().equals(text)).findAny().orElseThrow();
  }
}
