package org.parapolis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every text, on random ones made of what is known to be difficult. */
class NormalTextPropertiesTest {

  private static final List<String> PIECES =
      List.of(
          "Agenda12",
          "2,000",
          "1.5",
          "sub-national",
          "non\u2011State",
          "co-",
          "-re",
          "People’s",
          "’",
          "'",
          "São",
          "Sa\u0303o",
          "İstanbul",
          "ﬁn",
          "ẞ",
          "\u00AD",
          "\u200D",
          "\u0301",
          "\uD83D",
          "\uDE00",
          "😀",
          "𝒜𝒷",
          "城市",
          "\uD840\uDC00",
          "한국",
          "местные",
          "المحلية",
          "क्षि",
          "…",
          " ",
          "\u00A0",
          "\n",
          "a",
          "B",
          "7",
          "-",
          "\u2010",
          ",",
          ".");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void wordsStandInTheTextOneAfterTheOther() {
    Random random = new Random(1);
    for (int round = 0; round < 50_000; round++) {
      String text = text(random);
      NormalText normal = NormalText.of(text);
      int end = 0;
      for (Word word : normal.words()) {
        assertTrue(word.begin() >= end && word.end() <= text.length(), text);
        assertFalse(word.folded().isEmpty(), text);
        end = word.end();
      }
    }
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    Random random = new Random(2);
    for (int round = 0; round < 50_000; round++) {
      // "CO2" is one word and "co2" two, of which the second is the mark of a footnote.
      String text = text(random).replaceAll("(\\p{Lu}[\\p{M}\u00AD\u200D]*)(?=\\p{Nd})", "$1 ");
      List<String> once = NormalText.of(text).folded();
      assertEquals(once, NormalText.of(String.join(" ", once)).folded(), text);
    }
  }

  @Test
  void caseAndDiacriticsDoNotCount() {
    Random random = new Random(3);
    for (int round = 0; round < 50_000; round++) {
      String text = text(random).replaceAll("[^A-Za-z0-9’, .]", " ").replaceAll("[a-z]\\d", " ");
      assertEquals(
          NormalText.of(text).folded(),
          NormalText.of(text.replaceAll("([aeou])", "$1\u0301")).folded(),
          text);
    }
  }
}
