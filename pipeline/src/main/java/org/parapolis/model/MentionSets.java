package org.parapolis.model;

import java.util.List;
import java.util.Map;

/**
 * The sets that mentions are counted in. Core lies in extended, and extended in broad; mentions
 * inside the cited title of another text are counted apart, as {@code citation} (codebook).
 *
 * @param smallest each type's smallest set, from {@code lexicons/types.tsv}
 */
public record MentionSets(Map<String, String> smallest) {

  public static final List<String> NESTED = List.of("core", "extended", "broad");
  public static final String CITATION = "citation";
  public static final List<String> ALL = List.of("core", "extended", "broad", CITATION);

  public MentionSets {
    smallest = Map.copyOf(smallest);
    smallest.forEach(
        (type, set) -> {
          if (!NESTED.contains(set)) {
            throw new IllegalArgumentException("type " + type + ": unknown set '" + set + "'");
          }
        });
  }

  /** The smallest set that holds the mention's type, citation or not. */
  public String of(Mention mention) {
    String set = smallest.get(mention.type());
    if (set == null) {
      throw new IllegalArgumentException(
          mention.document() + " " + mention.address() + ": no set for type " + mention.type());
    }
    return set;
  }

  /** Whether it speaks of LRGs, as actors or by an idea that implies them. */
  public boolean isNarrow(Mention mention) {
    return !of(mention).equals("broad");
  }

  /** Every set that counts the mention. */
  public List<String> counting(Mention mention) {
    return mention.citation() ? List.of(CITATION) : from(of(mention));
  }

  /** Every set that holds mentions of a type, citations apart; none where it is unknown. */
  public List<String> holding(String type) {
    String set = smallest.get(type);
    return set == null ? List.of() : from(set);
  }

  private static List<String> from(String set) {
    return NESTED.subList(NESTED.indexOf(set), NESTED.size());
  }
}
