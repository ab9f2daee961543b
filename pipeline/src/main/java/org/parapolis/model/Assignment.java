package org.parapolis.model;

import java.util.Arrays;

/**
 * Gives each row at most one column and each column at most one row, so that the sum of their
 * weights is greatest (the assignment problem; Kuhn 1955, by shortest augmenting paths as in Jonker
 * and Volgenant 1987; rows² × columns steps).
 */
public final class Assignment {
  private static final int NONE = -1;

  private final long[][] weights;
  private final int rows;
  private final int columns;
  private final long[] rowPrice;
  private final long[] columnPrice;
  private final int[] rowOf;

  private Assignment(long[][] weights, int columns) {
    this.weights = weights;
    this.rows = weights.length;
    // One idle column a row, of weight 0, so that every row can be given one.
    this.columns = columns + rows;
    this.rowPrice = new long[rows];
    this.columnPrice = new long[this.columns];
    this.rowOf = new int[this.columns];
    Arrays.fill(rowOf, NONE);
  }

  /**
   * The row of each column, or -1.
   *
   * @param weights by row and column, none negative; 0 is as good as no pair
   * @param columns how many, since there may be no row to tell
   */
  public static int[] heaviest(long[][] weights, int columns) {
    Assignment assignment = new Assignment(weights, columns);
    for (int row = 0; row < weights.length; row++) {
      assignment.place(row);
    }
    int[] rowOf = Arrays.copyOf(assignment.rowOf, columns);
    for (int column = 0; column < columns; column++) {
      if (rowOf[column] != NONE && weights[rowOf[column]][column] == 0) {
        rowOf[column] = NONE;
      }
    }
    return rowOf;
  }

  /** Finds the cheapest chain of rows that move to another column until one moves to a free one. */
  private void place(int newcomer) {
    long[] slack = new long[columns];
    int[] from = new int[columns];
    boolean[] visited = new boolean[columns];
    Arrays.fill(slack, Long.MAX_VALUE);
    int row = newcomer;
    int column = NONE;
    do {
      for (int next = 0; next < columns; next++) {
        long cost = -weight(row, next) - rowPrice[row] - columnPrice[next];
        if (!visited[next] && cost < slack[next]) {
          slack[next] = cost;
          from[next] = column;
        }
      }
      column = cheapest(slack, visited);
      reprice(newcomer, slack[column], slack, visited);
      visited[column] = true;
      row = rowOf[column];
    } while (row != NONE);
    move(newcomer, column, from);
  }

  private long weight(int row, int column) {
    return column < columns - rows ? weights[row][column] : 0;
  }

  private static int cheapest(long[] slack, boolean[] visited) {
    int cheapest = NONE;
    for (int column = 0; column < slack.length; column++) {
      if (!visited[column] && (cheapest == NONE || slack[column] < slack[cheapest])) {
        cheapest = column;
      }
    }
    return cheapest;
  }

  private void reprice(int newcomer, long by, long[] slack, boolean[] visited) {
    rowPrice[newcomer] += by;
    for (int column = 0; column < columns; column++) {
      if (visited[column]) {
        rowPrice[rowOf[column]] += by;
        columnPrice[column] -= by;
      } else {
        slack[column] -= by;
      }
    }
  }

  private void move(int newcomer, int free, int[] from) {
    int column = free;
    while (from[column] != NONE) {
      rowOf[column] = rowOf[from[column]];
      column = from[column];
    }
    rowOf[column] = newcomer;
  }
}
