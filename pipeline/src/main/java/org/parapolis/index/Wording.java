package org.parapolis.index;

import java.util.Locale;

/** Which form of the words is searched. */
public enum Wording {
  /** Lower case, without diacritics, bound prefixes joined ("sub-national" is "subnational"). */
  FOLDED,
  /** As printed. */
  EXACT;

  String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
