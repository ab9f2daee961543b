package org.parapolis.model;

import java.util.Locale;

/** How time is cut. */
public enum PeriodType {
  /** Calendar years. */
  YEAR,
  /** Five calendar years that begin with one divisible by five. */
  FIVE_YEARS,
  /**
   * Sessions that a body numbers through (General Assembly, Human Rights Council). Emergency and
   * special sessions, which run beside the others, are in none; nor are those of the climate
   * bodies, of which several meet at once.
   */
  SESSION;

  /** As tables write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
