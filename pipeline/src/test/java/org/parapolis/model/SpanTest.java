package org.parapolis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Span arithmetic against sets of characters. */
class SpanTest {

  private final Random random = new Random(20261122);

  private Span any() {
    int begin = random.nextInt(12);
    return new Span(begin, begin + 1 + random.nextInt(8));
  }

  private static BitSet characters(Span span) {
    BitSet set = new BitSet();
    set.set(span.begin(), span.end());
    return set;
  }

  @Test
  void agreesWithSetsOfCharacters() {
    for (int round = 0; round < 20_000; round++) {
      Span one = any();
      Span other = any();
      BitSet both = characters(one);
      both.and(characters(other));
      BitSet all = characters(one);
      all.or(characters(other));

      assertEquals(characters(one).cardinality(), one.length());
      assertEquals(!both.isEmpty(), one.overlaps(other), one + " " + other);
      assertEquals(both.equals(characters(other)), one.contains(other), one + " " + other);
      assertEquals(all.nextSetBit(0), one.union(other).begin());
      assertEquals(all.length(), one.union(other).end());
    }
  }

  @Test
  void standsInReadingOrderTheLongerFirst() {
    for (int round = 0; round < 20_000; round++) {
      Span one = any();
      Span other = any();
      int order = one.compareTo(other);
      assertEquals(-Integer.signum(order), Integer.signum(other.compareTo(one)));
      assertEquals(one.equals(other), order == 0);
      assertTrue(!one.contains(other) || order <= 0, one + " " + other);
      assertTrue(one.end() > other.begin() || order < 0, one + " " + other);
    }
  }

  @Test
  void isNeverEmptyNorBeforeTheText() {
    for (int[] ends : new int[][] {{0, 0}, {3, 2}, {-1, 4}}) {
      assertThrows(IllegalArgumentException.class, () -> new Span(ends[0], ends[1]));
    }
  }
}
