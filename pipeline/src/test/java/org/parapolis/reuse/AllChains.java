package org.parapolis.reuse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codebook's definition of the best chain, tried out in every way; for short texts. */
final class AllChains {

  /** Words linked, and other words between the first link and the last. */
  record Worth(int links, int between) {

    Worth plus(Worth other) {
      return new Worth(links + other.links, between + other.between);
    }
  }

  private static final Comparator<Worth> BETTER =
      Comparator.comparingInt(Worth::links).thenComparing(w -> -w.between());

  private static final Worth IMPOSSIBLE = new Worth(-1000, 0);

  private final List<String> text;
  private final List<String> other;
  private final Set<String> negations;
  private final int least;
  private final Map<List<Integer>, Worth> known = new HashMap<>();

  private AllChains(List<String> text, List<String> other, Set<String> negations) {
    this.text = text;
    this.other = other;
    this.negations = negations;
    this.least = Math.min(3, Math.min(text.size(), other.size()));
  }

  static Worth best(List<String> text, List<String> other, Set<String> negations) {
    AllChains all = new AllChains(text, other, negations);
    Worth best = new Worth(0, 0);
    for (int i = 0; i < text.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        best = better(best, all.from(i, j));
      }
    }
    return best;
  }

  /** The best chain whose first fragment begins at words {@code i} and {@code j}. */
  private Worth from(int i, int j) {
    List<Integer> key = List.of(i, j);
    Worth found = known.get(key);
    if (found != null) {
      return found;
    }
    Worth best = IMPOSSIBLE;
    for (int n = 1; isRun(i, j, n); n++) {
      if (n >= least) {
        best = better(best, new Worth(n, 0));
        for (int i2 = i + n; i2 < text.size(); i2++) {
          for (int j2 = j + n; j2 < other.size() && j2 - j - n <= 15; j2++) {
            if (isRun(i2, j2, least)) {
              Worth gap = gap(i + n, i2, j + n, j2);
              best = better(best, new Worth(n, 0).plus(gap).plus(from(i2, j2)));
            }
          }
        }
      }
    }
    known.put(key, best);
    return best;
  }

  private boolean isRun(int i, int j, int n) {
    return i + n <= text.size()
        && j + n <= other.size()
        && text.subList(i, i + n).equals(other.subList(j, j + n));
  }

  /** The most single words of a gap; every negation must be faced by one. */
  private Worth gap(int i, int iEnd, int j, int jEnd) {
    if (i == iEnd && j == jEnd) {
      return new Worth(0, 0);
    }
    Worth best = IMPOSSIBLE;
    if (i < iEnd && !negations.contains(text.get(i))) {
      best = better(best, gap(i + 1, iEnd, j, jEnd));
    }
    if (j < jEnd && !negations.contains(other.get(j))) {
      best = better(best, new Worth(0, 1).plus(gap(i, iEnd, j + 1, jEnd)));
    }
    if (i < iEnd && j < jEnd) {
      boolean same = text.get(i).equals(other.get(j));
      boolean negate = negations.contains(text.get(i)) && negations.contains(other.get(j));
      if (same) {
        best = better(best, new Worth(1, 0).plus(gap(i + 1, iEnd, j + 1, jEnd)));
      } else if (negate) {
        best = better(best, new Worth(0, 1).plus(gap(i + 1, iEnd, j + 1, jEnd)));
      }
    }
    return best;
  }

  private static Worth better(Worth one, Worth other) {
    return BETTER.compare(other, one) > 0 ? other : one;
  }
}
