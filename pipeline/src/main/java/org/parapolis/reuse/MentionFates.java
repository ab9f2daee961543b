package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.CodeShift;
import org.parapolis.model.CodeShift.Turn;
import org.parapolis.model.Document;
import org.parapolis.model.Fate;
import org.parapolis.model.Mention;
import org.parapolis.model.Passage;

/** What became of the mentions of a text in the next one (codebook, "Lineage"). */
public final class MentionFates {

  /** The overlap of a clause in another that took it up. */
  private static final double HOLDS = .5;

  private final MentionWords words;
  private final CodeShifts shifts;
  private final Predicate<Mention> counts;

  /**
   * @param counts whether a mention is followed: core and extended ones, outside cited titles
   */
  public MentionFates(MentionWords words, CodeShifts shifts, Predicate<Mention> counts) {
    this.words = words;
    this.shifts = shifts;
    this.counts = counts;
  }

  private record Place(Passage passage, Mention mention) {}

  /** The fates of the older text's mentions, in reading order. */
  List<Fate> between(List<Passage> older, List<Passage> newer) {
    return new Step(older, newer).fates();
  }

  /** One step of a series. What is found in a surer way goes first, for all mentions. */
  private final class Step {

    private final List<Passage> newer;
    private final Successors successors;
    private final Map<Place, List<Successors.Match>> matches = new LinkedHashMap<>();
    private final Map<Place, Fate> found = new HashMap<>();

    /** What took up a mention, and of which paragraph. */
    private final Map<Place, Passage> taken = new HashMap<>();

    Step(List<Passage> older, List<Passage> newer) {
      this.newer = newer;
      successors = new Successors(newer, words);
      for (Passage passage : older) {
        List<Mention> mentions = passage.mentions().stream().filter(counts).toList();
        List<Successors.Match> taking = mentions.isEmpty() ? List.of() : successors.of(passage);
        mentions.forEach(mention -> matches.put(new Place(passage, mention), taking));
      }
    }

    List<Fate> fates() {
      inParagraphs(true);
      inClauses();
      inParagraphs(false);
      return matches.keySet().stream()
          .map(place -> found.containsKey(place) ? found.get(place) : uncoded(place))
          .toList();
    }

    /** In paragraphs that resemble their own, or in those that overlap with it. */
    private void inParagraphs(boolean resembling) {
      matches.forEach(
          (place, all) -> {
            for (Successors.Match match : all) {
              if (match.resembles() == resembling && !found.containsKey(place)) {
                counterpart(place, match.passage()).ifPresent(now -> take(place, match, now));
              }
            }
          });
    }

    /** Wherever the same words stand in the same clause. */
    private void inClauses() {
      for (Place place : matches.keySet()) {
        if (!found.containsKey(place)) {
          newer.stream()
              .flatMap(passage -> free(place, passage).stream().map(m -> new Place(passage, m)))
              .filter(next -> words.same(place.mention(), next.mention()))
              .filter(next -> context(place, next) >= HOLDS)
              .min(Comparator.comparing(next -> -context(place, next)))
              .ifPresent(
                  next ->
                      take(
                          place,
                          successors.match(place.passage(), next.passage()),
                          next.mention()));
        }
      }
    }

    private double context(Place place, Place next) {
      return words.context(
          place.mention(), place.passage().text(), next.mention(), next.passage().text());
    }

    private void take(Place place, Successors.Match match, Mention now) {
      taken.put(new Place(match.passage(), now), place.passage());
      List<CodeShift> between = shifts.between(place.mention(), now);
      Fate.Kind kind = isWeaker(between) ? Fate.Kind.WEAKENED : Fate.Kind.KEPT;
      Document successor = match.passage().document();
      found.put(place, fate(place, kind, match, successor, now, between));
    }

    /** The same words before others that stand in their place. */
    private Optional<Mention> counterpart(Place place, Passage other) {
      Mention mention = place.mention();
      List<Mention> free = free(place, other);
      Optional<Mention> same = free.stream().filter(next -> words.same(mention, next)).findFirst();
      if (same.isPresent() || free.isEmpty()) {
        return same;
      }
      WordAlignment aligned = new WordAlignment(place.passage().text(), other.text());
      return free.stream()
          .filter(next -> !taken.containsKey(new Place(other, next)))
          .filter(
              next ->
                  aligned.common(mention.span(), next.span()) > 0
                      || aligned.replaced(mention.span(), next.span()))
          .findFirst();
    }

    /**
     * The mentions of a paragraph that no other paragraph's were taken up in: what one paragraph
     * said twice the next may say once.
     */
    private List<Mention> free(Place place, Passage other) {
      List<Mention> free = new ArrayList<>();
      List<Mention> again = new ArrayList<>();
      for (Mention next : other.mentions().stream().filter(counts).toList()) {
        @Nullable Passage owner = taken.get(new Place(other, next));
        if (owner == null) {
          free.add(next);
        } else if (owner.equals(place.passage()) && words.same(place.mention(), next)) {
          again.add(next);
        }
      }
      free.addAll(again);
      return free;
    }

    /** Kept where the words stand, but are no mention there; else lost. */
    private Fate uncoded(Place place) {
      List<Successors.Match> all = matches.getOrDefault(place, List.of());
      Document successor = newer.get(0).document();
      for (Successors.Match match : all) {
        boolean coded =
            match.passage().mentions().stream().anyMatch(now -> words.same(place.mention(), now));
        if (!coded && words.stand(place.mention().text(), match.passage().text())) {
          return fate(place, Fate.Kind.KEPT, match, successor, null, List.of());
        }
      }
      Successors.@Nullable Match nearest = all.isEmpty() ? null : all.get(0);
      return fate(place, Fate.Kind.LOST, nearest, successor, null, List.of());
    }
  }

  private static Fate fate(
      Place place,
      Fate.Kind kind,
      Successors.@Nullable Match match,
      Document successor,
      @Nullable Mention now,
      List<CodeShift> between) {
    return new Fate(
        kind,
        place.passage().document().title(),
        place.passage(),
        place.mention(),
        successor,
        match == null ? null : match.passage(),
        match == null ? 0 : match.resemblance(),
        now,
        between);
  }

  /** Strength decides, then prominence, then modulators. */
  private static boolean isWeaker(List<CodeShift> shifts) {
    for (CodeShift shift : shifts) {
      if (shift.turn() == Turn.WEAKENED) {
        return true;
      }
      if (shift.turn() == Turn.STRENGTHENED && !shift.code().equals("modulator")) {
        return false;
      }
    }
    return false;
  }
}
