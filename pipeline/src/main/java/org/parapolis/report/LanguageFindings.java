package org.parapolis.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parapolis.model.KeyWord;
import org.parapolis.model.Mention;

/**
 * What the agreed texts say with and beside LRGs as actors.
 *
 * @param verbs sorted by body, section, verb, strength and period
 * @param statuses in text order
 * @param keywords words typical of a body or a time; sorted by comparison and body
 * @param verb the verb that governs a mention, by the word it is listed under
 */
public record LanguageFindings(
    List<VerbUse> verbs,
    List<StatusPhrase> statuses,
    List<KeyWord> keywords,
    Function<Mention, Optional<String>> verb) {

  public LanguageFindings {
    verbs = List.copyOf(verbs);
    statuses = List.copyOf(statuses);
    keywords = List.copyOf(keywords);
  }
}
