package org.parapolis.mention;

import org.parapolis.model.MarkedText;

/** The acronym in brackets behind a full name, which is part of it (codebook, "Spans"). */
final class Acronyms {
  private final MarkedText text;

  Acronyms(MarkedText text) {
    this.text = text;
  }

  /** Index after the bracket that follows {@code last}; {@code last} itself without one. */
  int endBehind(int last) {
    boolean bracketed = text.word(last).equals("(");
    for (int i = last + 1; bracketed && i < text.words().size() && i <= last + 4; i++) {
      if (text.word(i).equals(")")) {
        String inside =
            text.text().substring(text.words().get(last).end(), text.words().get(i).begin());
        return isAcronym(inside) ? i + 1 : last;
      }
    }
    return last;
  }

  /** Capitals, as "UCLG", or a short name as "Habitat III"; not an explanation. */
  private static boolean isAcronym(String inside) {
    long capitals = inside.chars().filter(Character::isUpperCase).count();
    return capitals >= 2 && inside.length() <= 30;
  }
}
