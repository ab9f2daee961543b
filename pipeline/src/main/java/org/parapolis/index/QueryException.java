package org.parapolis.index;

/** A request that cannot be understood; the message is for the person who typed it. */
public final class QueryException extends RuntimeException {

  /** Characters of a long query that are shown on either side of the place. */
  private static final int AROUND = 60;

  private final String complaint;
  private final int column;
  private final String query;

  /**
   * @param column where in the query, from 1; 0 where the fault has no place in it
   */
  public QueryException(String complaint, int column) {
    this(complaint, column, "");
  }

  private QueryException(String complaint, int column, String query) {
    super(column == 0 ? complaint : "column " + column + ": " + complaint);
    this.complaint = complaint;
    this.column = column;
    this.query = query;
  }

  /** The same, knowing the query as typed. */
  QueryException in(String typed) {
    return new QueryException(complaint, column, typed);
  }

  public int column() {
    return column;
  }

  /** Two lines, the query and a caret beneath the place; empty where the fault has no place. */
  public String pointer() {
    if (column == 0 || query.isEmpty()) {
      return "";
    }
    int at = Math.min(column - 1, query.length());
    int begin = Math.max(0, at - AROUND);
    String shown = query.substring(begin, Math.min(query.length(), at + AROUND));
    return shown.replaceAll("\\p{Cc}", " ") + "\n" + " ".repeat(at - begin) + "^";
  }
}
