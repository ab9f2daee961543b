package org.parapolis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapolis.model.GoldMention;
import org.parapolis.model.Span;

class SpanMatchingTest {
  @Test
  void leavesTheLongFindingToTheCodedMentionThatHasNoOther() {
    GoldMention cities = mention(0, 6);
    GoldMention authorities = mention(11, 28);
    GoldMention both = mention(0, 28);
    GoldMention citiesAgain = mention(0, 7);

    assertEquals(
        Set.of(
            new SpanMatching.Pair(cities, citiesAgain), new SpanMatching.Pair(authorities, both)),
        Set.copyOf(
            SpanMatching.match(
                List.of(cities, authorities), List.of(both, citiesAgain), SpanMatching::overlap)));
  }

  @Test
  void prefersTheSameSpan() {
    GoldMention coded = mention(5, 10);
    assertEquals(
        List.of(new SpanMatching.Pair(coded, mention(5, 10))),
        SpanMatching.match(
            List.of(coded), List.of(mention(4, 10), mention(5, 10)), SpanMatching::overlap));
  }

  @Test
  void ofAllFullPairingsTakesTheOneWithMostOfTheSameSpanAndType() {
    GoldMention first = mention(0, 10);
    GoldMention second = mention(2, 12);
    assertEquals(
        Set.of(
            new SpanMatching.Pair(first, mention(1, 9)),
            new SpanMatching.Pair(second, mention(2, 12))),
        Set.copyOf(
            SpanMatching.match(
                List.of(first, second),
                List.of(mention(2, 12), mention(1, 9)),
                SpanMatching::overlap)));
  }

  @Test
  void neverGivesUpAPairForASameOne() {
    GoldMention coded = mention(0, 10);
    GoldMention other = mention(8, 12);
    assertEquals(
        Set.of(new SpanMatching.Pair(coded, mention(0, 2)), new SpanMatching.Pair(other, coded)),
        Set.copyOf(
            SpanMatching.match(
                List.of(coded, other), List.of(coded, mention(0, 2)), SpanMatching::overlap)));
  }

  @Test
  void thenTakesThePairWithMostInCommon() {
    GoldMention coded = mention(0, 10);
    assertEquals(
        List.of(new SpanMatching.Pair(coded, mention(1, 9))),
        SpanMatching.match(
            List.of(coded), List.of(mention(0, 3), mention(1, 9)), SpanMatching::overlap));
  }

  @Test
  void usesEveryMentionOnce() {
    assertEquals(
        1,
        SpanMatching.match(
                List.of(mention(0, 9)),
                List.of(mention(0, 4), mention(5, 9)),
                SpanMatching::overlap)
            .size());
  }

  @Test
  void nothingMatchesNothing() {
    assertEquals(List.of(), SpanMatching.match(List.of(), List.of(), SpanMatching::overlap));
    assertEquals(
        List.of(), SpanMatching.match(List.of(mention(0, 1)), List.of(), SpanMatching::overlap));
    assertEquals(
        List.of(), SpanMatching.match(List.of(), List.of(mention(0, 1)), SpanMatching::overlap));
  }

  @Test
  void matchesAsManyAsAnyPairingAndDoesNotCareForOrder() {
    Random random = new Random(20161020);
    for (int round = 0; round < 500; round++) {
      List<GoldMention> coded = mentions(random);
      List<GoldMention> found = mentions(random);
      List<SpanMatching.Pair> pairs = SpanMatching.match(coded, found, SpanMatching::overlap);
      assertEquals(most(coded, found), pairs.size(), coded + " and " + found);

      Collections.shuffle(coded, random);
      Collections.shuffle(found, random);
      assertEquals(pairs, SpanMatching.match(coded, found, SpanMatching::overlap));
    }
  }

  /** By trying every pairing. */
  private static int most(List<GoldMention> coded, List<GoldMention> found) {
    if (coded.isEmpty()) {
      return 0;
    }
    List<GoldMention> others = coded.subList(1, coded.size());
    int most = most(others, found);
    for (GoldMention candidate : found) {
      if (overlap(coded.get(0), candidate)) {
        List<GoldMention> left = new ArrayList<>(found);
        left.remove(candidate);
        most = Math.max(most, 1 + most(others, left));
      }
    }
    return most;
  }

  private static boolean overlap(GoldMention coded, GoldMention found) {
    return coded.span().overlaps(found.span());
  }

  private static List<GoldMention> mentions(Random random) {
    Set<GoldMention> mentions = new HashSet<>();
    int wanted = random.nextInt(5);
    while (mentions.size() < wanted) {
      int begin = random.nextInt(12);
      mentions.add(mention(begin, begin + 1 + random.nextInt(8)));
    }
    return new ArrayList<>(mentions);
  }

  private static GoldMention mention(int begin, int end) {
    return new GoldMention(new Span(begin, end), "actor", "local", null, null, null, false);
  }
}
