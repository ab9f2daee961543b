package org.parapolis.reuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Descent;
import org.parapolis.model.Family;
import org.parapolis.model.Passage;

/**
 * Where paragraphs come from: the parent of each, and the families that follow (codebook,
 * "Lineage"). Identical texts are looked at once, however many documents repeat them.
 */
public final class Lineage {

  /** From this resemblance on two paragraphs are near-identical. */
  static final double NEAR_IDENTICAL = .6;

  /** The passages of one text by their days, those of a day in their order. */
  private record Text(Shingles shingles, TreeMap<LocalDate, List<Integer>> days) {

    /** The first adopted passage of the latest day before this one. */
    @Nullable Integer latestBefore(LocalDate day) {
      Map.@Nullable Entry<LocalDate, List<Integer>> latest = days.lowerEntry(day);
      return latest == null ? null : latest.getValue().get(0);
    }
  }

  private record Parent(int passage, double resemblance) {}

  private final List<Passage> passages;
  private final List<Shingles> shingles;
  private final Map<Shingles, Integer> places = new HashMap<>();
  private final List<Text> texts = new ArrayList<>();

  private Lineage(Collection<Passage> unordered) {
    passages = unordered.stream().sorted(Passage.OLDEST_FIRST).toList();
    shingles = passages.parallelStream().map(p -> Shingles.of(p.paragraph())).toList();
    for (int i = 0; i < passages.size(); i++) {
      if (shingles.get(i).areEnough()) {
        Text text = texts.get(places.computeIfAbsent(shingles.get(i), this::newText));
        if (passages.get(i).document().isAgreed()) {
          text.days.computeIfAbsent(passages.get(i).date(), day -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  private int newText(Shingles of) {
    texts.add(new Text(of, new TreeMap<>()));
    return texts.size() - 1;
  }

  /**
   * The descent of every passage, the oldest first, whatever order they come in. Drafts may descend
   * from adopted texts, but nothing descends from a draft.
   */
  public static List<Descent> of(Collection<Passage> passages) {
    return new Lineage(passages).descents();
  }

  /** The families of passages in the order of {@link #of}, those of one member among them. */
  public static List<Family> families(List<Descent> descents) {
    IdentityHashMap<Passage, List<Descent>> members = new IdentityHashMap<>();
    List<List<Descent>> families = new ArrayList<>();
    for (Descent descent : descents) {
      if (descent.parent() == null) {
        List<Descent> family = new ArrayList<>();
        members.put(descent.passage(), family);
        families.add(family);
      }
      members.get(descent.first().passage()).add(descent);
    }
    return families.stream().map(Family::new).toList();
  }

  private List<Descent> descents() {
    List<List<NearIdentical.Pair>> near =
        NearIdentical.of(texts.stream().map(Text::shingles).toList(), NEAR_IDENTICAL);
    Descent[] descents = new Descent[passages.size()];
    for (int i = 0; i < descents.length; i++) {
      @Nullable Parent parent = shingles.get(i).areEnough() ? parent(i, near) : null;
      descents[i] =
          parent == null
              ? new Descent(passages.get(i), null, 0)
              : new Descent(passages.get(i), descents[parent.passage()], parent.resemblance());
    }
    return List.of(descents);
  }

  /** The most alike, then the latest, then the first in order. */
  private @Nullable Parent parent(int child, List<List<NearIdentical.Pair>> near) {
    LocalDate day = passages.get(child).date();
    int own = places.get(shingles.get(child));
    @Nullable Parent best = better(null, texts.get(own).latestBefore(day), 1);
    if (best != null) {
      return best;
    }
    for (NearIdentical.Pair pair : near.get(own)) {
      best = better(best, texts.get(pair.other()).latestBefore(day), pair.resemblance());
    }
    return best;
  }

  private @Nullable Parent better(@Nullable Parent best, @Nullable Integer next, double likeness) {
    if (next == null || (best != null && best.resemblance() > likeness)) {
      return best;
    }
    if (best == null || best.resemblance() < likeness) {
      return new Parent(next, likeness);
    }
    int later = passages.get(next).date().compareTo(passages.get(best.passage()).date());
    return later > 0 || (later == 0 && next < best.passage()) ? new Parent(next, likeness) : best;
  }
}
