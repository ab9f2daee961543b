package org.parapolis.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One number before and after, and the documents that moved it. */
final class NumberMove {

  private static final int MOST_DOCUMENTS = 20;

  private long before;
  private long after;
  private long fromDocuments;
  private long fromCoding;
  private boolean byDocuments;
  private boolean byCoding;
  private final Map<String, Long> movers = new TreeMap<>();

  /**
   * @param same whether it is the same document, so that only its coding can have changed
   */
  void add(String document, long former, long present, boolean same) {
    before += former;
    after += present;
    long change = present - former;
    if (change != 0) {
      fromCoding += same ? change : 0;
      fromDocuments += same ? 0 : change;
      byCoding |= same;
      byDocuments |= !same;
      movers.put(document, change);
    }
  }

  /** Whether any document moved it, be it that they balance. */
  boolean moved() {
    return !movers.isEmpty();
  }

  /** The row of the table. */
  RunChange change(RunNumber number, RunCauses causes) {
    return new RunChange(
        number,
        before,
        after,
        fromDocuments,
        fromCoding,
        causes.of(byDocuments, byCoding),
        documents(),
        byCoding ? codingNote(causes) : "");
  }

  private static String codingNote(RunCauses causes) {
    return causes.note().isEmpty() ? "program: no version differs" : causes.note();
  }

  private List<String> documents() {
    return movers.entrySet().stream()
        .sorted(Comparator.comparing(mover -> -Math.abs(mover.getValue())))
        .limit(MOST_DOCUMENTS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
