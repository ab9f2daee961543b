package org.parapolis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalTextTest {

  private static List<String> words(String text) {
    return NormalText.of(text).folded();
  }

  @Test
  void cutsWordsAndDropsPunctuation() {
    assertEquals(
        List.of("invites", "states", "and", "where", "appropriate", "local", "governments"),
        words("Invites States and, where appropriate, “local” governments;"));
  }

  @Test
  void joinsABoundPrefixAndPartsOtherHyphens() {
    assertEquals(
        List.of("subnational", "multilevel", "decision", "making", "nonself", "governing"),
        words("Sub-national multi\u2011level decision-making, non-self-governing"));
  }

  @Test
  void leavesAPrefixThatEndsTheTextOrStandsBehindAHyphen() {
    assertEquals(
        List.of("pre", "and", "post", "conflict", "x", "re", "use"),
        words("pre- and post - conflict x-re-use"));
  }

  @Test
  void foldsCaseAccentsAndWhatDoesNotShow() {
    assertEquals(List.of("sao", "paulo", "cooperation"), words("SÃO Pa\u00ADulo co-operation"));
    assertEquals(words("Co\u0302te d’Ivoire"), words("CÔTE D'IVOIRE"));
  }

  @Test
  void keepsAnApostropheInsideAWordAndDropsItAtTheEnd() {
    assertEquals(
        List.of("women's", "rights", "governments", "plans"),
        words("women’s rights governments’ plans"));
  }

  @Test
  void partsTheMarkOfAFootnoteFromItsWord() {
    assertEquals(
        List.of("urban", "agenda", "12", "covid", "19", "co2", "g20"),
        words("Urban Agenda12 COVID-19 CO2 G20"));
  }

  @Test
  void keepsNumbersWhole() {
    assertEquals(
        List.of("2,000.5", "a", "res", "79", "1", "2030"), words("2,000.5 A/RES/79/1, 2030."));
  }

  @Test
  void takesEachIdeographForAWordAndArabicByBlanks() {
    assertEquals(List.of("地", "方", "政", "府", "un"), words("地方政府UN"));
    assertEquals(List.of("الحكومات", "المحلية"), words("الحكومات المحلية"));
  }

  @Test
  void givesBackThePrintedSpan() {
    NormalText text = NormalText.of("for sub-national governments’ plans");
    assertEquals("sub-national governments", text.span(1, 3).of(text.text()));
  }

  @Test
  void everyWordIsItsOwnNormalFormAndWordsNeverOverlap() {
    Random random = new Random(7);
    String letters = "aZé9-’' .,\u00AD中\uD83D\uDE00\uD835\uDC00subre\n";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int before = 0;
      for (Word word : NormalText.of(text.toString()).words()) {
        assertEquals(true, word.begin() >= before && word.end() > word.begin(), text.toString());
        before = word.end();
        String again = String.join("", words(word.folded()));
        assertEquals(word.folded(), again, () -> "a word of: " + text);
      }
    }
  }
}
