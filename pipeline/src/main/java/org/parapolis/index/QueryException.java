package org.parapolis.index;

/** A request that cannot be understood; the message is for the person who typed it. */
public final class QueryException extends RuntimeException {

  private final int column;

  /**
   * @param column where in the query, from 1; 0 where the fault has no place in it
   */
  public QueryException(String message, int column) {
    super(column == 0 ? message : "column " + column + ": " + message);
    this.column = column;
  }

  public int column() {
    return column;
  }
}
