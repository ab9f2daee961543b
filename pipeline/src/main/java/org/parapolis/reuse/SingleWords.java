package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.List;

/**
 * The single words common to two gaps, in order: a longest common subsequence in which a negation
 * must face a negation.
 */
record SingleWords(NumberedWords words) {

  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** The links from words {@code i} and {@code j} to before {@code iEnd} and {@code jEnd}. */
  List<Chain.Link> between(int i, int iEnd, int j, int jEnd) {
    int[][] most = new int[iEnd - i + 1][jEnd - j + 1];
    for (int row = iEnd - i; row >= 0; row--) {
      for (int column = jEnd - j; column >= 0; column--) {
        boolean end = row == iEnd - i && column == jEnd - j;
        most[row][column] = end ? 0 : best(most, row, column, i, j);
      }
    }
    return links(most, i, j);
  }

  private int best(int[][] most, int row, int column, int i, int j) {
    boolean here = row < most.length - 1;
    boolean there = column < most[0].length - 1;
    int best = NEVER;
    if (here && words.here()[i + row] > 0) {
      best = most[row + 1][column];
    }
    if (there && words.there()[j + column] > 0) {
      best = Math.max(best, most[row][column + 1]);
    }
    if (here && there) {
      best = Math.max(best, facing(i + row, j + column) + most[row + 1][column + 1]);
    }
    return best;
  }

  private int facing(int i, int j) {
    if (words.same(i, j)) {
      return 1;
    }
    return words.bothNegate(i, j) ? 0 : NEVER;
  }

  private List<Chain.Link> links(int[][] most, int i, int j) {
    List<Chain.Link> links = new ArrayList<>();
    int row = 0;
    int column = 0;
    while (row < most.length - 1 && column < most[0].length - 1) {
      int facing = facing(i + row, j + column);
      if (most[row][column] == facing + most[row + 1][column + 1]) {
        if (facing > 0) {
          links.add(new Chain.Link(i + row, j + column));
        }
        row++;
        column++;
      } else if (words.here()[i + row] > 0 && most[row][column] == most[row + 1][column]) {
        row++;
      } else {
        column++;
      }
    }
    return links;
  }
}
