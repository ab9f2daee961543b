package org.parapolis.report;

import java.util.List;

/**
 * What the agreed texts say with and beside LRGs as actors.
 *
 * @param verbs sorted by body, section, verb, strength and period
 * @param statuses in text order
 */
public record LanguageFindings(List<VerbUse> verbs, List<StatusPhrase> statuses) {

  public LanguageFindings {
    verbs = List.copyOf(verbs);
    statuses = List.copyOf(statuses);
  }
}
