package org.parapolis.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapolis.model.LeadVerb;

class LeadWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"operative-verbs.tsv", "preambular-phrases.tsv"})
  void opensEveryExampleOfTheLexiconAndNoCounterexample(String table) {
    LeadWords leads = new LeadWords(RealDocuments.verbs());
    for (String[] row : RealDocuments.rows(table)) {
      assertEquals(row[1], leads.lead(row[3]), row[0]);
      assertNotEquals(row[1], leads.lead(row[4]), row[0]);
    }
  }

  @Test
  void keepsStrengthOfPreamblesAtTwoOrLess() {
    assertTrue(
        RealDocuments.verbs().stream()
            .allMatch(verb -> !verb.preambular() || verb.strength() <= 2));
  }

  @Test
  void takesTheLongestPhraseAtAWordBoundaryAsPrinted() {
    LeadWords leads =
        new LeadWords(
            List.of(
                new LeadVerb("Notes", false, 1),
                new LeadVerb("Notes with concern", false, 1),
                new LeadVerb("Not", true, 1)));
    assertEquals("Notes with concern", leads.lead("“Notes with concern the decline"));
    assertEquals("NOTES", leads.lead("NOTES with concerned parties"));
    assertEquals("", leads.lead("Notwithstanding the decline"));
  }
}
