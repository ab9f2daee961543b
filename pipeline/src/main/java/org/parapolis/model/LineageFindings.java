package org.parapolis.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where language comes from and what became of it.
 *
 * @param families the oldest first
 * @param novelties in the order of the texts, oldest first
 * @param fates series by series
 */
public record LineageFindings(List<Family> families, List<Novelty> novelties, List<Fate> fates) {

  public LineageFindings {
    families = List.copyOf(families);
    novelties = List.copyOf(novelties);
    fates = List.copyOf(fates);
  }

  /**
   * The families that have ever held a mention of those wanted, what most documents carry first; a
   * single family in any case, since it was asked for.
   */
  public List<Family> speaking(Predicate<Mention> wanted) {
    return families.stream()
        .filter(family -> families.size() == 1 || family.holds(wanted))
        .sorted(Comparator.comparing(Family::documents, Comparator.reverseOrder()))
        .toList();
  }
}
