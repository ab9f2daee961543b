package org.parapolis.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every text, on random ones of all of Unicode and of what is treated apart. */
class TextNormalizerPropertiesTest {

  private static final String APART =
      " \t\n\u00A0\u2028\u0085\u00AD\u200B\u200C\u200D\u202E\u2010\u2011\u0301\u0000\u001B\u009Ba-é";

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(16); i > 0; i--) {
      if (random.nextBoolean()) {
        text.append(APART.charAt(random.nextInt(APART.length())));
      } else {
        text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x110000));
      }
    }
    return text.toString();
  }

  @Test
  void normalizingTwiceIsNormalizingOnce() {
    Random random = new Random(1);
    for (int round = 0; round < 100_000; round++) {
      // A joiner is judged by the script of the letter before it, which composing may change.
      String text = Normalizer.normalize(text(random), Normalizer.Form.NFC);
      String once = TextNormalizer.normalize(text);
      assertEquals(once, TextNormalizer.normalize(once));
    }
  }

  @Test
  void leavesNoControlCharacterNoDoubleSpaceAndNothingLonger() {
    Random random = new Random(2);
    for (int round = 0; round < 100_000; round++) {
      String text = text(random);
      String normal = TextNormalizer.normalize(text);
      assertTrue(normal.chars().noneMatch(Character::isISOControl), normal);
      assertEquals(normal.strip(), normal);
      assertFalse(normal.contains("  "), normal);
      assertTrue(Normalizer.isNormalized(normal, Normalizer.Form.NFC), normal);
      // Few characters are written as several in NFC (UAX 15, table 9): three at most.
      assertTrue(normal.length() <= 3 * text.length(), normal);
    }
  }
}
