package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds all pairs of texts that resemble one another by a threshold or more; all of them, not most
 * of them as min-hash would.
 *
 * <p>Prefix filtering (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007): put the
 * triples of every text in one order. Two texts of resemblance {@code t} share at least {@code t}
 * of the triples of each, so that they cannot differ in all of the first {@code 1 - t} of either.
 * Any order is right; with the rarest triple first, next to no pairs need be looked at that are
 * none.
 */
final class NearIdentical {

  private static final int COUNTERS = 1 << 24;

  private final double threshold;
  private final List<long[]> texts;
  private final List<List<Pair>> pairs;
  private final Map<Long, List<Integer>> postings = new HashMap<>();

  private NearIdentical(List<Shingles> texts, double threshold) {
    this.threshold = threshold;
    this.texts = rarestFirst(texts);
    this.pairs = new ArrayList<>();
    texts.forEach(text -> pairs.add(new ArrayList<>()));
  }

  /** A text near-identical to another, by its place in the list. */
  record Pair(int other, double resemblance) {}

  /**
   * The near-identical texts of each text, in the order of the list; itself is not among them.
   *
   * @param texts no two of them equal
   * @param threshold over 0, to 1
   */
  static List<List<Pair>> of(List<Shingles> texts, double threshold) {
    NearIdentical join = new NearIdentical(texts, threshold);
    // A longer text looks among the shorter ones, so that each pair is looked at once.
    IntStream.range(0, texts.size())
        .boxed()
        .sorted(Comparator.comparing(text -> texts.get(text).sorted().length))
        .forEach(join::add);
    join.pairs.forEach(found -> found.sort(Comparator.comparingInt(Pair::other)));
    return join.pairs;
  }

  private void add(int text) {
    long[] triples = texts.get(text);
    int prefix = triples.length - least(triples.length) + 1;
    TreeSet<Integer> candidates = new TreeSet<>();
    for (int i = 0; i < prefix; i++) {
      List<Integer> holders = postings.computeIfAbsent(triples[i], key -> new ArrayList<>(1));
      for (int at = holders.size() - 1; at >= 0 && isLongEnough(holders.get(at), text); at--) {
        candidates.add(holders.get(at));
      }
      holders.add(text);
    }
    candidates.forEach(candidate -> compare(text, candidate));
  }

  /** How many of so many triples must be shared. */
  private int least(int triples) {
    return (int) Math.ceil(threshold * triples - 1e-9);
  }

  private boolean isLongEnough(int shorter, int longer) {
    return texts.get(shorter).length >= least(texts.get(longer).length);
  }

  private void compare(int one, int other) {
    long[] here = texts.get(one);
    long[] there = texts.get(other);
    int common = Shingles.common(here, there);
    double resemblance = (double) common / (here.length + there.length - common);
    if (resemblance >= threshold) {
      pairs.get(one).add(new Pair(other, resemblance));
      pairs.get(other).add(new Pair(one, resemblance));
    }
  }

  /**
   * The same triples with their rarity in the upper bits. Triples are counted by a part of their
   * hash: two that share a counter seem commoner than they are, which costs time and nothing else.
   */
  private static List<long[]> rarestFirst(List<Shingles> texts) {
    int[] counts = new int[COUNTERS];
    for (Shingles text : texts) {
      for (long triple : text.sorted()) {
        counts[counter(triple)]++;
      }
    }
    return texts.stream()
        .map(
            text ->
                Arrays.stream(text.sorted())
                    .map(triple -> (rarity(counts[counter(triple)]) << 56) | (triple >>> 8))
                    .sorted()
                    .toArray())
        .toList();
  }

  private static int counter(long triple) {
    return (int) (triple & (COUNTERS - 1));
  }

  /** Four steps for each doubling: 31 doublings fit into seven bits. */
  private static long rarity(int count) {
    return (long) (4 * Math.log(count) / Math.log(2));
  }
}
