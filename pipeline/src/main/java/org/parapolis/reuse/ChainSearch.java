package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One search for a best chain, by dynamic programming over the words of the text, row by row.
 *
 * <p>What is known in a row: the fragments that end there, and for each column where a fragment
 * ended before, the best way into the gap behind it by the number of words that the gap has taken
 * of the other text ({@code gaps}). A way is one long number: its worth above, the fragment it
 * comes from below, so that the greater of two is the better, and the earlier of equals.
 */
final class ChainSearch {

  /** A linked word is worth more than all words in between together. */
  private static final long LINK = 1L << 48;

  private static final long OTHER = 1L << 32;
  private static final long NONE = Long.MIN_VALUE / 2;
  private static final int WIDTH = ChainFinder.GAP + 1;

  private final NumberedWords words;
  private final List<List<Integer>> starts;
  private final int least;
  private final List<Fragment> fragments = new ArrayList<>();
  private final List<List<Fragment>> ending = new ArrayList<>();

  /** Whether a fragment may begin in this column or in the gap behind it. */
  private final boolean[] hopeful;

  private final long[] gaps;
  private final int[] open;
  private final boolean[] isOpen;
  private int opened;

  /** The fragment that ends in a column, by row modulo their number. */
  private final Fragment[][] ends;

  /** The words up to (not with) {@code here} and {@code there}; {@code before} it, if any. */
  private static final class Fragment {
    private final int number;
    private final int here;
    private final int there;
    private long worth;
    private int length;
    private int before;

    Fragment(int number, int here, int there) {
      this.number = number;
      this.here = here;
      this.there = there;
    }
  }

  ChainSearch(NumberedWords words, List<List<Integer>> starts, int least) {
    this.words = words;
    this.starts = starts;
    this.least = least;
    int columns = words.there().length + 1;
    this.gaps = new long[columns * WIDTH];
    Arrays.fill(gaps, NONE);
    this.open = new int[columns];
    this.isOpen = new boolean[columns];
    this.ends = new Fragment[least + 1][columns];
    this.hopeful = hopeful(columns);
    for (int i = 0; i <= words.here().length; i++) {
      ending.add(new ArrayList<>());
    }
  }

  private boolean[] hopeful(int columns) {
    boolean[] hopeful = new boolean[columns];
    for (List<Integer> found : starts) {
      for (int column : found) {
        Arrays.fill(hopeful, Math.max(0, column - ChainFinder.GAP), column + 1, true);
      }
    }
    return hopeful;
  }

  Chain best() {
    int rows = words.here().length;
    for (int i = 0; i <= rows; i++) {
      for (Fragment fragment : ending.get(i)) {
        openGap(fragment);
      }
      passOthers();
      if (i < rows) {
        extend(i);
        begin(i);
        passHere(i);
      }
      Arrays.fill(ends[i % ends.length], null);
    }
    return chain();
  }

  private void openGap(Fragment fragment) {
    if (!hopeful[fragment.there]) {
      return;
    }
    if (!isOpen[fragment.there]) {
      isOpen[fragment.there] = true;
      open[opened++] = fragment.there;
    }
    int at = fragment.there * WIDTH;
    gaps[at] = Math.max(gaps[at], way(fragment));
  }

  private static long way(Fragment fragment) {
    return fragment.worth + (Integer.MAX_VALUE - fragment.number);
  }

  /** Steps over words of the other text. */
  private void passOthers() {
    int[] there = words.there();
    for (int o = 0; o < opened; o++) {
      int column = open[o];
      int last = Math.min(WIDTH - 1, there.length - column);
      for (int k = 1; k <= last; k++) {
        long before = gaps[column * WIDTH + k - 1];
        if (before > 0 && there[column + k - 1] > 0) {
          int at = column * WIDTH + k;
          gaps[at] = Math.max(gaps[at], before - OTHER);
        }
      }
    }
  }

  /** Steps over word {@code i} of the text, or over it and the same word of the other. */
  private void passHere(int i) {
    boolean negation = words.here()[i] < 0;
    for (int o = 0; o < opened; o++) {
      int column = open[o];
      int at = column * WIDTH;
      for (int k = Math.min(WIDTH - 1, words.there().length - column); k >= 0; k--) {
        long stay = negation ? NONE : gaps[at + k];
        gaps[at + k] = k == 0 ? stay : Math.max(stay, linked(i, column + k - 1, gaps[at + k - 1]));
      }
    }
  }

  private long linked(int i, int j, long way) {
    if (way < 0) {
      return NONE;
    }
    if (words.same(i, j)) {
      return way + LINK;
    }
    return words.bothNegate(i, j) ? way - OTHER : NONE;
  }

  private void extend(int i) {
    for (Fragment fragment : ending.get(i)) {
      int j = fragment.there;
      if (j < words.there().length && words.same(i, j)) {
        put(i + 1, j + 1, fragment.worth + LINK, fragment.length + 1, fragment.before);
      }
    }
  }

  private void begin(int i) {
    if (i >= starts.size()) {
      return;
    }
    for (int column : starts.get(i)) {
      long best = NONE;
      for (int k = 0; k <= Math.min(WIDTH - 1, column); k++) {
        best = Math.max(best, gaps[(column - k) * WIDTH + k]);
      }
      boolean first = best < 0;
      long worth = first ? 0 : best & -OTHER;
      int before = first ? -1 : Integer.MAX_VALUE - (int) (best & (OTHER - 1));
      put(i + least, column + least, worth + least * LINK, least, before);
    }
  }

  private void put(int row, int column, long worth, int length, int before) {
    Fragment[] known = ends[row % ends.length];
    Fragment fragment = known[column];
    if (fragment == null) {
      fragment = new Fragment(fragments.size(), row, column);
      fragments.add(fragment);
      ending.get(row).add(fragment);
      known[column] = fragment;
    } else if (fragment.worth >= worth) {
      return;
    }
    fragment.worth = worth;
    fragment.length = length;
    fragment.before = before;
  }

  private Chain chain() {
    Fragment best = fragments.get(0);
    for (Fragment fragment : fragments) {
      best = fragment.worth > best.worth ? fragment : best;
    }
    List<Chain.Link> links = new ArrayList<>();
    for (Fragment at = best; ; at = fragments.get(at.before)) {
      for (int k = 1; k <= at.length; k++) {
        links.add(new Chain.Link(at.here - k, at.there - k));
      }
      if (at.before < 0) {
        break;
      }
      Fragment before = fragments.get(at.before);
      List<Chain.Link> single =
          new ArrayList<>(
              new SingleWords(words)
                  .between(before.here, at.here - at.length, before.there, at.there - at.length));
      Collections.reverse(single);
      links.addAll(single);
    }
    Collections.reverse(links);
    return new Chain(links);
  }
}
