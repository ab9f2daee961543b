package org.parapolis.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.parapolis.model.Assignment;
import org.parapolis.model.GoldMention;

/**
 * Pairs coded and found mentions of one paragraph, each at most once: as many pairs as possible;
 * among these ways the one with the most pairs of the same span and type, then the one whose pairs
 * have the most characters in common. The result does not depend on the order of the input.
 */
final class SpanMatching {

  /** A coded mention and the one found for it. */
  record Pair(GoldMention coded, GoldMention found) {}

  /** By place; the record's words with all its codes settle the rest. */
  static final Comparator<GoldMention> ORDER =
      Comparator.comparing(GoldMention::span)
          .thenComparing(GoldMention::type)
          .thenComparing(GoldMention::toString);

  /** A pair outweighs any number of same ones, and a same one any overlap, below a million. */
  private static final long PAIR = 1L << 40;

  private static final long SAME = 1L << 20;
  private static final int LONGEST_OVERLAP = 1 << 10;

  private SpanMatching() {}

  /** The pairs that {@code agree}, in text order of the found ones. */
  static List<Pair> match(
      List<GoldMention> coded,
      List<GoldMention> found,
      BiPredicate<GoldMention, GoldMention> agree) {
    List<GoldMention> left = coded.stream().sorted(ORDER).toList();
    List<GoldMention> right = found.stream().sorted(ORDER).toList();
    long[][] weights = new long[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        weights[i][j] =
            agree.test(left.get(i), right.get(j)) ? weight(left.get(i), right.get(j)) : 0;
      }
    }
    int[] codedOf = Assignment.heaviest(weights, right.size());
    List<Pair> pairs = new ArrayList<>();
    for (int j = 0; j < right.size(); j++) {
      if (codedOf[j] >= 0) {
        pairs.add(new Pair(left.get(codedOf[j]), right.get(j)));
      }
    }
    return pairs;
  }

  static boolean overlap(GoldMention coded, GoldMention found) {
    return coded.span().overlaps(found.span());
  }

  static boolean same(GoldMention coded, GoldMention found) {
    return coded.span().equals(found.span()) && coded.type().equals(found.type());
  }

  private static long weight(GoldMention coded, GoldMention found) {
    int common =
        Math.min(coded.span().end(), found.span().end())
            - Math.max(coded.span().begin(), found.span().begin());
    return PAIR + (same(coded, found) ? SAME : 0) + Math.max(0, Math.min(common, LONGEST_OVERLAP));
  }
}
