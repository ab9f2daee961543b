package org.parapolis.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parapolis.model.GoldMention;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Span;

/**
 * Finds mentions by the lexicon's rows alone, to show what the rules add: terms, networks, names
 * and a local, subnational or regional modifier right before a head, each with its row's type and
 * level, the longest where they overlap. No exclusion, no context, no series, no name beyond the
 * row's words; and no code that depends on the clause.
 */
public final class LexiconFinder {
  private static final Set<String> WHOLE = Set.of("terms", "networks", "names");
  private static final Set<String> BELOW_THE_STATE =
      Set.of("local", "subnational", "region", "ambiguous");
  private static final Comparator<Found> LONGEST_FIRST =
      Comparator.comparingInt((Found found) -> found.first() - found.last())
          .thenComparingInt(Found::first)
          .thenComparing(Found::type)
          .thenComparing(Found::level);

  private final Map<String, String> setOfType;

  /**
   * @param setOfType the smallest set of each type; broad types take no level
   */
  public LexiconFinder(Map<String, String> setOfType) {
    this.setOfType = new TreeMap<>(setOfType);
  }

  private record Found(int first, int last, String type, String level) {}

  /** The mentions of a marked text, in text order. */
  public List<GoldMention> find(MarkedText text) {
    List<Found> kept = new ArrayList<>();
    for (Found candidate : candidates(text).stream().sorted(LONGEST_FIRST).toList()) {
      if (kept.stream()
          .allMatch(one -> one.last() <= candidate.first() || candidate.last() <= one.first())) {
        kept.add(candidate);
      }
    }
    return kept.stream()
        .sorted(Comparator.comparingInt(Found::first))
        .map(found -> mention(found, text.span(found.first(), found.last())))
        .toList();
  }

  private static List<Found> candidates(MarkedText text) {
    List<Found> candidates = new ArrayList<>();
    for (Hit hit : text.hits()) {
      if (WHOLE.contains(hit.entry().table())) {
        candidates.add(found(hit.first(), hit, hit));
      }
    }
    for (Hit head : text.of("heads")) {
      for (Hit modifier : text.of("modifiers")) {
        if (modifier.last() == head.first()
            && BELOW_THE_STATE.contains(modifier.entry().get("scale"))) {
          candidates.add(found(modifier.first(), head, modifier));
        }
      }
    }
    return candidates;
  }

  private static Found found(int first, Hit typed, Hit levelled) {
    return new Found(first, typed.last(), typed.entry().get("type"), levelled.entry().get("level"));
  }

  private GoldMention mention(Found found, Span span) {
    boolean takesLevel = !"broad".equals(setOfType.get(found.type()));
    return new GoldMention(
        span, found.type(), takesLevel ? found.level() : null, null, null, null, false);
  }
}
