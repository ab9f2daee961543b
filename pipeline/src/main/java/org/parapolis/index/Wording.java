package org.parapolis.index;

import java.util.Locale;

/** Which form of the words is searched; each is a field with the same words at the same places. */
public enum Wording {
  /** Without case and diacritics, bound prefixes joined ("sub-national" is "subnational"). */
  FOLDED,
  /** Folded, and every word in its dictionary form ("cities" is "city"). */
  LEMMA,
  /** As printed. */
  EXACT;

  String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
