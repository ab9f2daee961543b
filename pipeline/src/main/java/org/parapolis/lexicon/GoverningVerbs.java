package org.parapolis.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapolis.model.Entry;
import org.parapolis.model.Hit;
import org.parapolis.model.Mention;

/**
 * The verb by which a mention is governed, whatever its form and what stands beside it: "Strongly
 * encourages", "Encouraging" and "encouraged" are all {@code encourage}, the row of {@code
 * clause-verbs.tsv} that knows them. An opening phrase in which that file knows no verb stands for
 * itself.
 */
public final class GoverningVerbs {
  private static final String RULE = "strength=";

  private final Map<String, String> verbOf = new HashMap<>();

  GoverningVerbs(Lexicon lexicon) {
    for (Entry entry : lexicon.entries()) {
      switch (entry.table()) {
        case "clause-verbs" -> verbOf.put(entry.id(), name(entry));
        case "operative-verbs", "preambular-phrases" -> verbOf.put(entry.id(), in(lexicon, entry));
        default -> {}
      }
    }
  }

  private static String in(Lexicon lexicon, Entry phrase) {
    String first = FormPattern.expand(phrase.form()).get(0);
    List<Hit> verbs = lexicon.mark(first).of("clause-verbs");
    return name(verbs.isEmpty() ? phrase : verbs.get(0).entry());
  }

  /** {@code verb.encourage} is "encourage". */
  private static String name(Entry entry) {
    return entry.id().substring(entry.id().indexOf('.') + 1);
  }

  /** The verb that made its strength; empty for titles, narrative and bare imperatives. */
  public Optional<String> of(Mention mention) {
    return mention.rules().stream()
        .filter(rule -> rule.startsWith(RULE))
        .map(rule -> verbOf.get(rule.split(":", -1)[1]))
        .filter(verb -> verb != null)
        .findFirst();
  }
}
