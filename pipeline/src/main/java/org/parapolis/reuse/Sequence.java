package org.parapolis.reuse;

import java.util.function.IntUnaryOperator;

/** What kept its order. */
final class Sequence {

  private Sequence() {}

  /**
   * The members of the rising subsequence with the greatest sum of weights; the others moved.
   *
   * @param values negative ones belong to no sequence
   * @param weight of the member at an index, above 0
   */
  static boolean[] heaviestRising(int[] values, IntUnaryOperator weight) {
    long[] sums = new long[values.length];
    int[] formers = new int[values.length];
    int last = -1;
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0) {
        continue;
      }
      int former = -1;
      for (int j = 0; j < i; j++) {
        if (values[j] >= 0 && values[j] < values[i] && (former < 0 || sums[j] > sums[former])) {
          former = j;
        }
      }
      formers[i] = former;
      sums[i] = 1 + weight.applyAsInt(i) + (former < 0 ? 0 : sums[former]);
      last = last < 0 || sums[i] > sums[last] ? i : last;
    }
    boolean[] members = new boolean[values.length];
    for (int i = last; i >= 0; i = formers[i]) {
      members[i] = true;
    }
    return members;
  }
}
