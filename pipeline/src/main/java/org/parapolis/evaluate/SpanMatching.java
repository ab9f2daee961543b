package org.parapolis.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.parapolis.model.GoldMention;

/**
 * Pairs coded and found mentions of one paragraph, each at most once, as many pairs as possible
 * (augmenting paths; Kuhn 1955). The result does not depend on the order of the input.
 */
final class SpanMatching {

  /** A coded mention and the one found for it. */
  record Pair(GoldMention coded, GoldMention found) {}

  private static final Comparator<GoldMention> ORDER =
      Comparator.comparing(GoldMention::span).thenComparing(GoldMention::type);

  private final List<GoldMention> coded;
  private final List<GoldMention> found;
  private final BiPredicate<GoldMention, GoldMention> agree;
  private final int[] codedOf;

  private SpanMatching(
      List<GoldMention> coded,
      List<GoldMention> found,
      BiPredicate<GoldMention, GoldMention> agree) {
    this.coded = coded.stream().sorted(ORDER).toList();
    this.found = found.stream().sorted(ORDER).toList();
    this.agree = agree;
    this.codedOf = new int[found.size()];
    Arrays.fill(codedOf, -1);
  }

  static List<Pair> match(
      List<GoldMention> coded,
      List<GoldMention> found,
      BiPredicate<GoldMention, GoldMention> agree) {
    return new SpanMatching(coded, found, agree).pairs();
  }

  private List<Pair> pairs() {
    for (int i = 0; i < coded.size(); i++) {
      augment(i, new boolean[found.size()]);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int j = 0; j < found.size(); j++) {
      if (codedOf[j] >= 0) {
        pairs.add(new Pair(coded.get(codedOf[j]), found.get(j)));
      }
    }
    return pairs;
  }

  private boolean augment(int i, boolean[] seen) {
    for (int j : candidates(i)) {
      if (!seen[j]) {
        seen[j] = true;
        if (codedOf[j] < 0 || augment(codedOf[j], seen)) {
          codedOf[j] = i;
          return true;
        }
      }
    }
    return false;
  }

  /** Found mentions that agree, the one with the same span first. */
  private List<Integer> candidates(int i) {
    GoldMention mention = coded.get(i);
    List<Integer> candidates = new ArrayList<>();
    for (int j = 0; j < found.size(); j++) {
      if (agree.test(mention, found.get(j))) {
        candidates.add(found.get(j).span().equals(mention.span()) ? 0 : candidates.size(), j);
      }
    }
    return candidates;
  }
}
