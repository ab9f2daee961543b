package org.parapolis.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Lower case without diacritics, so that "São Paulo" and "SAO PAULO" are one. */
final class Folding {

  private Folding() {}

  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      }
    }
    return lower;
  }

  /** The word without soft hyphens and joiners, which do not show; nearly no word has any. */
  static String withoutJoiners(String word) {
    return word.indexOf('\u00AD') < 0 && word.indexOf('\u200D') < 0
        ? word
        : word.replaceAll("[\u00AD\u200D]", "");
  }

  /** Whether {@code c} is part of a word; marks and invisible joiners are. */
  static boolean inWord(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00AD'
        || c == '\u200D';
  }

  /**
   * Where the word ends whose first character stands before {@code from}. A digit behind a small
   * letter begins another word: it is the mark of a footnote, "New Urban Agenda12".
   */
  static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && inWord(text.charAt(at))) {
      char before = text.charAt(at - 1);
      char here = text.charAt(at);
      if (before >= 'a' && before <= 'z' && here >= '0' && here <= '9') {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether {@code c} separates words without being one: white space, hyphens, apostrophes. */
  static boolean separates(char c) {
    return c <= ' '
        || c == '-'
        || c == '\''
        || c == '/'
        || c == '\u2019'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u200B'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }
}
