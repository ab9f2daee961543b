package org.parapolis.mention;

import java.util.Set;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.WordClasses;

/** The conditions that rows of the lexicon set in their column {@code context}, and the traps. */
final class ContextRules {
  private static final Set<String> NAMED_PLACES =
      Set.of("place.provinces", "place.districts", "actor.municipality", "actor.county");

  /** "Sustainable Development Goal 11" has four words; a report on it has more. */
  private static final int MAX_GOAL_NAME = 4;

  private final MarkedText text;
  private final WordClasses words;

  ContextRules(MarkedText text, WordClasses words) {
    this.words = words;
    this.text = text;
  }

  /** The rule that rejects the candidate, or empty. */
  String rejection(Candidate candidate) {
    String excluded = exclusion(candidate);
    if (!excluded.isEmpty()) {
      return excluded;
    }
    return switch (candidate.entry().get("context")) {
      case "local-self" -> wants(saysLocalBefore(candidate), "not-10:territory");
      case "sdg", "city-twinning", "vertical" ->
          wants(hasOtherTrigger(candidate), "no-other-sign-of-lrg");
      case "synthesis" -> wants(candidate.length() > MAX_GOAL_NAME, "goal-is-no-instrument");
      default -> namedPlace(candidate);
    };
  }

  private static String wants(boolean condition, String otherwise) {
    return condition ? "" : otherwise;
  }

  /**
   * An exclusion that covers the candidate, laps over it or opens it hides it: a name that goes on
   * behind "Government of the State of Israel" is none either.
   */
  private String exclusion(Candidate candidate) {
    for (Hit hit : text.of("exclusions")) {
      boolean overlaps = hit.first() < candidate.last() && candidate.first() < hit.last();
      boolean within = candidate.first() < hit.first() && hit.last() <= candidate.last();
      if (overlaps && !within) {
        return "not-" + hit.entry().get("rule") + ":" + hit.entry().id();
      }
    }
    return "";
  }

  private boolean saysLocalBefore(Candidate candidate) {
    for (int i = candidate.first() - 4; i < candidate.first(); i++) {
      if (words.is("own-rule", text.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOtherTrigger(Candidate candidate) {
    return text.hits().stream()
        .filter(hit -> hit.last() <= candidate.first() || hit.first() >= candidate.last())
        .anyMatch(
            hit ->
                hit.entry().table().equals("terms")
                    || hit.entry().table().equals("networks")
                    || Series.scale(hit).equals("local")
                    || Series.scale(hit).equals("subnational"));
  }

  /** "the provinces of North and South Kivu", "in Herat and Kandahar provinces": places by name. */
  private String namedPlace(Candidate candidate) {
    boolean place = candidate.type().equals("place");
    boolean behindName =
        NAMED_PLACES.contains(candidate.entry().id()) && isName(candidate.first() - 1);
    boolean beforeName =
        place && words.is("of", text.word(candidate.last())) && isName(nameAfter(candidate.last()));
    boolean municipalityAsPlace =
        candidate.type().equals("named_actor")
            && candidate.entry().get("level").equals("local")
            && isIn(candidate.first());
    return (place && behindName) || beforeName || municipalityAsPlace ? "not-11:named-place" : "";
  }

  private int nameAfter(int of) {
    return words.is("determiner", text.word(of + 1)) ? of + 2 : of + 1;
  }

  private boolean isIn(int word) {
    return words.is("place-preposition", text.word(word - 1))
        || (words.is("determiner", text.word(word - 1))
            && words.is("place-preposition", text.word(word - 2)));
  }

  private boolean isName(int word) {
    return word > 0
        && word < text.words().size()
        && Character.isUpperCase(text.text().charAt(text.words().get(word).begin()));
  }
}
