package org.parapolis.report;

import java.util.Objects;
import org.parapolis.model.Period;
import org.parapolis.model.Section;

/**
 * How often a verb governs LRGs as actors in the texts of one body and period.
 *
 * @param body a {@link org.parapolis.model.Body}, or ALL
 * @param verb as {@code clause-verbs.tsv} names it: {@code encourage}
 * @param count core mentions that it governs
 * @param documents that hold them
 * @param total core mentions of that body and period in that section, under any verb or none
 * @param first the earliest of them
 */
public record VerbUse(
    Period period,
    String body,
    Section section,
    String verb,
    int strength,
    int count,
    int documents,
    int total,
    QuotedMention first) {

  public VerbUse {
    Objects.requireNonNull(period);
    Objects.requireNonNull(body);
    Objects.requireNonNull(section);
    Objects.requireNonNull(verb);
    Objects.requireNonNull(first);
    if (count < 1 || total < count || documents < 1 || documents > count) {
      throw new IllegalArgumentException(
          "%s: %d of %d in %d documents".formatted(verb, count, total, documents));
    }
  }
}
