package org.parapolis.extract;

import java.text.Normalizer;

/**
 * Gives text from every source the same characters: NFC, every kind of space as one space, hyphens
 * U+2010 and U+2011 as "-", soft hyphens and zero-width characters gone. Curly quotation marks and
 * dashes stay as printed.
 */
final class TextNormalizer {

  private TextNormalizer() {}

  /** {@code text} with its white space folded and trimmed. */
  static String normalize(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7F) {
        folded.append(c);
      } else if (isSpace(c)) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (!isInvisible(c) && !isStrayJoiner(c, folded)) {
        folded.append(c == '\u2010' || c == '\u2011' ? '-' : c);
      }
    }
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
      folded.setLength(folded.length() - 1);
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u0085' || Character.isSpaceChar(c);
  }

  /** A joiner after a Latin letter or a sign is left over from typesetting. */
  private static boolean isStrayJoiner(char c, StringBuilder before) {
    if (c != '\u200C' && c != '\u200D') {
      return false;
    }
    if (before.isEmpty()) {
      return true;
    }
    int letter = before.length() - 1;
    while (letter > 0 && script(before.charAt(letter)) == Character.UnicodeScript.INHERITED) {
      letter--;
    }
    Character.UnicodeScript script = script(before.charAt(letter));
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON;
  }

  private static Character.UnicodeScript script(char c) {
    return Character.UnicodeScript.of(c);
  }

  /** Format characters but the two joiners, which spell words in Arabic and Indic scripts. */
  private static boolean isInvisible(char c) {
    boolean joiner = c == '\u200C' || c == '\u200D';
    return !joiner && (Character.getType(c) == Character.FORMAT || (c >= 0x7F && c < 0xA0));
  }
}
