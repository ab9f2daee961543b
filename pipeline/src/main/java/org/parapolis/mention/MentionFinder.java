package org.parapolis.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parapolis.model.Candidate;
import org.parapolis.model.MarkedText;
import org.parapolis.model.WordClasses;

/**
 * Finds the mentions in a marked text: terms, names and series become candidates; exclusions and
 * context reject some; where candidates overlap the longest stays; cities that act become actors.
 */
public final class MentionFinder {
  private static final Comparator<Candidate> STRONGEST_FIRST =
      Comparator.comparingInt(Candidate::length)
          .reversed()
          .thenComparing(candidate -> rank(candidate.entry().table()))
          .thenComparing(Findings.TEXT_ORDER);

  private final WordClasses words;

  /**
   * @param words the small words of the texts' language
   */
  public MentionFinder(WordClasses words) {
    this.words = words;
  }

  /** Finds the mentions of one paragraph. */
  public Findings find(MarkedText text) {
    Findings series = new SeriesMentions(text, words).find();
    List<Candidate> candidates = new ArrayList<>(series.mentions());
    candidates.addAll(new TermMentions(text).find());
    candidates.addAll(new NameMentions(text, words).find());

    ContextRules context = new ContextRules(text, words);
    List<Candidate> kept = new ArrayList<>();
    List<Findings.Rejected> rejected = new ArrayList<>(series.rejected());
    for (Candidate candidate : candidates) {
      String rule = context.rejection(candidate);
      if (rule.isEmpty()) {
        kept.add(candidate);
      } else {
        rejected.add(new Findings.Rejected(candidate, rule));
      }
    }
    List<Candidate> longest = longest(kept);
    rejected.removeIf(entry -> longest.stream().anyMatch(entry.candidate()::overlaps));
    return new Findings(actorsAmong(longest, text), oncePerPlace(rejected));
  }

  private static List<Candidate> longest(List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates.stream().sorted(STRONGEST_FIRST).toList()) {
      if (kept.stream().noneMatch(candidate::overlaps)) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static List<Findings.Rejected> oncePerPlace(List<Findings.Rejected> rejected) {
    List<Findings.Rejected> kept = new ArrayList<>();
    rejected.stream()
        .sorted(Comparator.comparing(Findings.Rejected::candidate, STRONGEST_FIRST))
        .filter(entry -> kept.stream().noneMatch(k -> k.candidate().overlaps(entry.candidate())))
        .forEach(kept::add);
    return kept;
  }

  private static int rank(String table) {
    return List.of("networks", "names", "terms", "heads").indexOf(table);
  }

  /** Twice, since an actor makes actors of those beside it: "role of cities and towns". */
  private List<Candidate> actorsAmong(List<Candidate> candidates, MarkedText text) {
    ActorOrPlace actorOrPlace = new ActorOrPlace(text, words);
    List<Candidate> placed = candidates.stream().map(actorOrPlace::placed).toList();
    return actorOrPlace.withActors(actorOrPlace.withActors(placed));
  }
}
