package org.parapolis.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void givesUpTheHeaviestPairForAHeavierSum() {
    assertArrayEquals(new int[] {1, 0}, Assignment.heaviest(new long[][] {{10, 9}, {8, 1}}, 2));
  }

  @Test
  void leavesOutWhatWeighsNothing() {
    assertArrayEquals(new int[] {-1, 0}, Assignment.heaviest(new long[][] {{0, 3}, {0, 0}}, 2));
    assertArrayEquals(new int[] {-1, -1}, Assignment.heaviest(new long[][] {}, 2));
    assertArrayEquals(new int[] {}, Assignment.heaviest(new long[][] {{}, {}}, 0));
  }

  @Test
  void weighsAsMuchAsTheHeaviestOfAllAssignments() {
    Random random = new Random(20161020);
    for (int round = 0; round < 2000; round++) {
      int columns = 1 + random.nextInt(5);
      long[][] weights = new long[random.nextInt(6)][columns];
      for (long[] row : weights) {
        Arrays.setAll(row, column -> random.nextInt(3) == 0 ? 0 : random.nextInt(12));
      }
      int[] rowOf = Assignment.heaviest(weights, columns);
      assertEquals(heaviest(weights, 0, new boolean[columns]), weight(weights, rowOf));
    }
  }

  private static long weight(long[][] weights, int[] rowOf) {
    long sum = 0;
    Set<Integer> rows = new HashSet<>();
    for (int column = 0; column < rowOf.length; column++) {
      if (rowOf[column] >= 0) {
        assertEquals(true, rows.add(rowOf[column]), "row " + rowOf[column] + " stands twice");
        sum += weights[rowOf[column]][column];
      }
    }
    return sum;
  }

  /** By trying every assignment. */
  private static long heaviest(long[][] weights, int row, boolean[] taken) {
    if (row == weights.length) {
      return 0;
    }
    long best = heaviest(weights, row + 1, taken);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        best = Math.max(best, weights[row][column] + heaviest(weights, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }
}
