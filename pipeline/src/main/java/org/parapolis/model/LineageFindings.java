package org.parapolis.model;

import java.util.List;

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
}
