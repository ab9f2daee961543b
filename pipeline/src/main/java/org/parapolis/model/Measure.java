package org.parapolis.model;

import java.util.Locale;

/** What a series measures. */
public enum Measure {
  MENTIONS_PER_10000_WORDS(10_000, "words"),
  /** Paragraphs with at least one mention. */
  PARAGRAPHS_PER_100(100, "paragraphs"),
  /** Documents with at least one mention. */
  DOCUMENTS_PER_100(100, "documents"),
  /** Of the mentions of the set, how many carry the category. */
  SHARE_OF_MENTIONS(100, "mentions");

  private final int per;
  private final String denominator;

  Measure(int per, String denominator) {
    this.per = per;
    this.denominator = denominator;
  }

  /** What count / total is multiplied by. */
  public int per() {
    return per;
  }

  /** The unit of the total. */
  public String denominator() {
    return denominator;
  }

  /** As tables write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
