package org.parapolis.report;

import java.util.List;
import org.parapolis.model.KeyWord;

/**
 * What the agreed texts say with and beside LRGs as actors.
 *
 * @param verbs sorted by body, section, verb, strength and period
 * @param statuses in text order
 * @param keywords words typical of a body or a time; sorted by comparison and body
 */
public record LanguageFindings(
    List<VerbUse> verbs, List<StatusPhrase> statuses, List<KeyWord> keywords) {

  public LanguageFindings {
    verbs = List.copyOf(verbs);
    statuses = List.copyOf(statuses);
    keywords = List.copyOf(keywords);
  }
}
