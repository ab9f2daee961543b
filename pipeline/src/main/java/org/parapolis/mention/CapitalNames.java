package org.parapolis.mention;

import org.parapolis.model.MarkedText;
import org.parapolis.model.WordClasses;

/** Names by their capital letters, with the small words they may hold: "Bosnia and Herzegovina". */
final class CapitalNames {
  private static final int MAX_NAME = 8;

  private final MarkedText text;
  private final WordClasses words;

  CapitalNames(MarkedText text, WordClasses words) {
    this.text = text;
    this.words = words;
  }

  /** Index after the name that begins at {@code from}; {@code from} itself where none does. */
  int endOf(int from) {
    int end = from;
    for (int i = from; i < text.words().size() && i < from + MAX_NAME; i++) {
      if (isCapital(i) && !words.is("label-end", text.word(i + 1))) {
        end = i + 1;
      } else if (!words.is("name-inside", text.word(i)) || end < i - 1 || isNextName(i)) {
        break;
      }
    }
    return end;
  }

  /** "the city of Addis Ababa and the Government": what follows is no part of the name. */
  private boolean isNextName(int word) {
    return words.is("and", text.word(word)) && words.is("determiner", text.word(word + 1));
  }

  /** Index of the first word of the name that ends before {@code from}. */
  int beginOf(int from) {
    int begin = from;
    for (int i = from - 1; i >= 0 && i > from - MAX_NAME; i--) {
      boolean name = isCapital(i) && !words.is("no-name", text.word(i));
      if (name) {
        begin = i;
      } else if (!words.is("and", text.word(i)) || begin != i + 1) {
        break;
      }
    }
    return begin;
  }

  /** Whether the word begins with a capital letter. */
  boolean isCapital(int word) {
    return word >= 0
        && word < text.words().size()
        && Character.isUpperCase(text.text().charAt(text.words().get(word).begin()));
  }
}
