package org.parapolis.trend;

import java.util.Comparator;
import org.parapolis.model.Category;
import org.parapolis.model.MentionSets;

/** What is counted together: the mentions of a set that a category holds. */
record Facet(Category category, String set) implements Comparable<Facet> {

  private static final Comparator<Facet> ORDER =
      Comparator.comparing(Facet::category)
          .thenComparing(facet -> MentionSets.ALL.indexOf(facet.set()));

  /** Every mention of the set. */
  static Facet whole(String set) {
    return new Facet(Category.ALL, set);
  }

  @Override
  public int compareTo(Facet other) {
    return ORDER.compare(this, other);
  }
}
