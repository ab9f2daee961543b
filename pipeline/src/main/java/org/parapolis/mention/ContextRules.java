package org.parapolis.mention;

import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.WordClasses;

/** The conditions that rows of the lexicon set in their column {@code context}, and the traps. */
final class ContextRules {
  private static final int HOST_REACH = 14;
  private static final int ADDRESS_REACH = 4;

  /** "Sustainable Development Goal 11" has four words; a report on it has more. */
  private static final int MAX_GOAL_NAME = 4;

  private final MarkedText text;
  private final WordClasses words;
  private final CapitalNames names;

  ContextRules(MarkedText text, WordClasses words) {
    this.words = words;
    this.text = text;
    this.names = new CapitalNames(text, words);
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
      case "no-territory" -> wants(!isAboutTerritory(), "not-10:territory");
      case "host" -> wants(isHost(candidate), "not-11:named-place");
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
      int last = hit.entry().get("place").equals("after") ? names.endOf(hit.last()) : hit.last();
      boolean overlaps = hit.first() < candidate.last() && candidate.first() < last;
      boolean within = candidate.first() < hit.first() && last <= candidate.last();
      if (overlaps && !within) {
        return "not-" + hit.entry().get("rule") + ":" + hit.entry().id();
      }
    }
    return "";
  }

  private boolean isAboutTerritory() {
    return text.words().stream().anyMatch(word -> words.is("territory", word.folded()));
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
        !candidate.entry().get("named").isEmpty()
            && names.isCapital(candidate.first() - 1)
            && !words.is("quantifier", text.word(candidate.first() - 2));
    boolean beforeName =
        place
            && words.is("of", text.word(candidate.last()))
            && names.isCapital(nameAfter(candidate.last()))
            && !isCountry(nameAfter(candidate.last()));
    boolean municipalityAsPlace =
        candidate.type().equals("named_actor")
            && candidate.entry().get("level").equals("local")
            && isIn(candidate.first());
    return (place && behindName) || beforeName || municipalityAsPlace ? "not-11:named-place" : "";
  }

  /** The word a name begins with, behind "of", "of the" or "of the city of". */
  private int nameAfter(int of) {
    int at = words.is("determiner", text.word(of + 1)) ? of + 2 : of + 1;
    boolean nested =
        words.is("in-name-of-place", text.word(at)) && words.is("of", text.word(at + 1));
    return nested ? at + 2 : at;
  }

  /** "cities of Ukraine" are cities in general; "cities of Ramadi and Fallujah" are two. */
  private boolean isCountry(int word) {
    return text.of("other-actors").stream()
        .anyMatch(hit -> hit.entry().get("place").equals("country") && hit.first() == word);
  }

  /**
   * Whether the text turns to the city, thanks it, or agrees or works with it: then it is its
   * authority.
   */
  private boolean isHost(Candidate candidate) {
    return text.of("agency").stream()
        .anyMatch(
            cue ->
                cue.last() <= candidate.first()
                    ? isHostBehind(cue, candidate.first() - cue.last())
                    : isHostCue(cue) && cue.first() - candidate.last() <= 2);
  }

  private boolean isHostBehind(Hit cue, int gap) {
    if (cue.entry().get("addresses").isEmpty()) {
      return isHostCue(cue) && gap <= HOST_REACH;
    }
    for (int i = cue.last(); i < cue.last() + gap; i++) {
      if (words.is("list-link", text.word(i))) {
        return false;
      }
    }
    return gap <= ADDRESS_REACH;
  }

  private static boolean isHostCue(Hit cue) {
    return cue.entry().get("side").equals("host");
  }

  private boolean isIn(int word) {
    return words.is("place-preposition", text.word(word - 1))
        || (words.is("determiner", text.word(word - 1))
            && words.is("place-preposition", text.word(word - 2)));
  }
}
