package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the best chain of a text in another: the one with the most words, then the one with the
 * fewest other words in between, then the first. Exact; the time grows with the words of the first
 * text times the places of the other where a fragment ends.
 *
 * <p>A gap may hold 15 words of the other text at most. A negation in a gap must face a negation,
 * or the chain ends before it.
 */
public final class ChainFinder {

  static final int FRAGMENT = 3;
  static final int GAP = 15;

  /**
   * Times that three words may stand in one text times those in the other. Real texts stay far
   * below; in one that repeats itself without end they say nothing, and are passed over.
   */
  private static final int REPEATED = 4096;

  /** Words of a text that are looked at; the longest real paragraphs have some 3,000. */
  private static final int LONGEST = 10_000;

  private final Predicate<String> negation;

  /**
   * @param negation whether a word turns the sense, so that no chain may pass it alone
   */
  public ChainFinder(Predicate<String> negation) {
    this.negation = negation;
  }

  /**
   * The best chain.
   *
   * @param text folded words of the text that is looked for
   * @param other folded words of the text it is looked for in
   */
  public Chain find(List<String> text, List<String> other) {
    return search(head(text), head(other));
  }

  private static List<String> head(List<String> words) {
    return words.size() > LONGEST ? words.subList(0, LONGEST) : words;
  }

  private Chain search(List<String> text, List<String> other) {
    int least = Math.min(FRAGMENT, Math.min(text.size(), other.size()));
    if (least == 0) {
      return Chain.NONE;
    }
    List<List<Integer>> starts = starts(text, other, least);
    if (starts.stream().allMatch(List::isEmpty)) {
      return Chain.NONE;
    }
    NumberedWords words = NumberedWords.of(text, other, negation);
    return new ChainSearch(words, starts, least).best();
  }

  /** For each word of the text, where in the other the same words begin, {@code least} of them. */
  private static List<List<Integer>> starts(List<String> text, List<String> other, int least) {
    Map<List<String>, List<Integer>> here = places(text, least);
    Map<List<String>, List<Integer>> there = new HashMap<>();
    for (int i = 0; i + least <= other.size(); i++) {
      List<String> run = other.subList(i, i + least);
      if (here.containsKey(run)) {
        there.computeIfAbsent(run, any -> new ArrayList<>()).add(i);
      }
    }
    List<List<Integer>> starts = new ArrayList<>();
    for (int i = 0; i + least <= text.size(); i++) {
      List<String> run = text.subList(i, i + least);
      List<Integer> found = there.getOrDefault(run, List.of());
      boolean telling = (long) found.size() * here.getOrDefault(run, List.of()).size() <= REPEATED;
      starts.add(telling ? found : List.of());
    }
    return starts;
  }

  private static Map<List<String>, List<Integer>> places(List<String> text, int least) {
    Map<List<String>, List<Integer>> places = new HashMap<>();
    for (int i = 0; i + least <= text.size(); i++) {
      places.computeIfAbsent(text.subList(i, i + least), any -> new ArrayList<>()).add(i);
    }
    return places;
  }
}
