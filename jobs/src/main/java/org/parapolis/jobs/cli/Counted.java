package org.parapolis.jobs.cli;

import java.util.Locale;

/** A number and its noun: 1 document, 2,000 documents. */
final class Counted {

  private Counted() {}

  static String of(long number, String one) {
    return String.format(Locale.ROOT, "%,d %s", number, noun(number, one));
  }

  /** The noun alone, for columns. */
  static String noun(long number, String one) {
    return number == 1 ? one : one + "s";
  }
}
