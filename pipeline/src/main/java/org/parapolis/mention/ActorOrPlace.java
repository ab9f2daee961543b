package org.parapolis.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.WordClasses;

/**
 * Whether "cities", "municipalities" or "provinces" act or are merely where things happen: they act
 * beside other actors, behind a verb that addresses someone, or before one that someone does.
 */
final class ActorOrPlace {
  private static final Set<String> ACTING = Set.of("actor", "named_actor", "official", "network");
  private static final int REACH = 3;

  private final MarkedText text;
  private final WordClasses words;
  private final List<Hit> cues;

  ActorOrPlace(MarkedText text, WordClasses words) {
    this.words = words;
    this.text = text;
    this.cues = text.of("agency");
  }

  /** The candidate, as a place where it is an actor in which something merely happens. */
  Candidate placed(Candidate candidate) {
    return isMerePlace(candidate) ? withType(candidate, "place", "mere-place") : candidate;
  }

  /**
   * The candidates, those places that the others and the words beside them show acting as actors.
   */
  List<Candidate> withActors(List<Candidate> candidates) {
    return candidates.stream()
        .map(
            candidate -> {
              String rule = isOpen(candidate) ? actorRule(candidate, candidates) : "";
              return rule.isEmpty() ? candidate : withType(candidate, "actor", rule);
            })
        .toList();
  }

  private static boolean isOpen(Candidate candidate) {
    return candidate.entry().get("context").equals("maybe-actor")
        && candidate.type().equals("place");
  }

  private static Candidate withType(Candidate candidate, String type, String rule) {
    List<String> rules = new ArrayList<>(candidate.rules());
    rules.add("type=" + type + ":" + rule);
    return new Candidate(
        candidate.first(),
        candidate.last(),
        candidate.span(),
        candidate.entry(),
        type,
        candidate.level(),
        candidate.amongLevels(),
        rules);
  }

  /** The rule that makes it an actor, or empty for a place. */
  private String actorRule(Candidate candidate, List<Candidate> all) {
    for (Candidate other : all) {
      if (ACTING.contains(other.type()) && isBeside(candidate, other.first(), other.last())) {
        return "beside-actor:" + other.entry().id();
      }
    }
    for (Hit other : text.of("other-actors")) {
      if (other.entry().get("company").equals("yes")
          && isBeside(candidate, other.first(), other.last())) {
        return "beside-actor:" + other.entry().id();
      }
    }
    for (Hit cue : cues) {
      if (cue.entry().get("side").equals("left") && isLeftOf(cue, candidate)) {
        return "cue:" + cue.entry().id();
      }
      if (cue.entry().get("side").equals("right") && cue.first() == candidate.last()) {
        return "cue:" + cue.entry().id();
      }
    }
    return "";
  }

  /** "Presence in all of the Federal Member States", "FMS boundaries": where, not who. */
  private boolean isMerePlace(Candidate candidate) {
    if (!candidate.entry().get("context").equals("maybe-place")) {
      return false;
    }
    if (words.is("extent", text.word(candidate.last()))) {
      return true;
    }
    int before = candidate.first() - 1;
    while (words.is("quantity", text.word(before))) {
      before--;
    }
    return words.is("inside", text.word(before));
  }

  private boolean isBeside(Candidate one, int first, int last) {
    int from = Math.min(one.last(), last);
    int to = Math.max(one.first(), first);
    if (from > to || to - from > 4 || from == to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!words.is("beside", text.word(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isLeftOf(Hit cue, Candidate candidate) {
    int gap = candidate.first() - cue.last();
    if (gap < 0 || gap > REACH) {
      return false;
    }
    for (int i = cue.last(); i < candidate.first(); i++) {
      if (!words.is("before-actor", text.word(i))) {
        return false;
      }
    }
    return true;
  }
}
