package org.parapolis.extract;

import java.util.Locale;

/**
 * What one document may give before it is taken for an attack. It is counted while a parse runs, so
 * that memory is bounded by it and not by the file; a parse whose time is over ends here too.
 *
 * <p>The largest text among 8,500 UN documents has 300,000 characters, 26,000 elements and a
 * paragraph of 4,000 characters. The bounds leave room for a report of 3,000 printed pages.
 */
final class Allowance {

  static final int MOST_CHARACTERS = 10_000_000;

  /** Lines, paragraphs, elements: each costs memory, however short it is. */
  static final int MOST_PIECES = 500_000;

  static final int LONGEST_PARAGRAPH = 100_000;

  private long characters;
  private long pieces;

  void characters(int more) {
    characters += more;
    if (characters > MOST_CHARACTERS) {
      throw limit("The document has more than %,d characters; split it.", MOST_CHARACTERS);
    }
    endIfAbandoned();
  }

  void piece() {
    pieces++;
    if (pieces > MOST_PIECES) {
      throw limit("The document has more than %,d lines or elements; split it.", MOST_PIECES);
    }
    endIfAbandoned();
  }

  static void requireParagraph(int length) {
    if (length > LONGEST_PARAGRAPH) {
      throw limit(
          "A paragraph has more than %,d characters; break it into paragraphs.", LONGEST_PARAGRAPH);
    }
  }

  private static LimitException limit(String sentence, int bound) {
    return new LimitException(String.format(Locale.ROOT, sentence, bound));
  }

  private static void endIfAbandoned() {
    if (Thread.currentThread().isInterrupted()) {
      throw new AbandonedException();
    }
  }
}
