package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a run's tables hold.
 *
 * @param documents read and kept
 * @param duplicates read and not counted
 * @param words of the documents kept
 * @param paragraphs of the documents kept
 * @param failures by reason
 * @param mentions by type, citations included; empty before the stage that finds them
 */
public record Summary(
    long documents,
    long duplicates,
    long words,
    long paragraphs,
    SortedMap<String, Long> failures,
    SortedMap<String, Long> mentions) {

  public Summary {
    failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
    mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
  }

  public long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }

  static Summary of(TableFiles tables) {
    Dataset<Row> all = tables.read(Tables.DOCUMENTS);
    Dataset<Row> kept = all.where(col("duplicate_of").isNull());
    return new Summary(
        kept.count(),
        all.where(col("duplicate_of").isNotNull()).count(),
        total(kept, "words"),
        total(kept, "paragraphs"),
        counts(tables.read(Tables.FAILURES), "reason"),
        tables.has(Tables.MENTIONS)
            ? counts(tables.read(Tables.MENTIONS), "type")
            : new TreeMap<>());
  }

  private static long total(Dataset<Row> rows, String column) {
    Row row = rows.agg(sum(column)).head();
    return row.isNullAt(0) ? 0 : row.getLong(0);
  }

  private static SortedMap<String, Long> counts(Dataset<Row> rows, String column) {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Row row : rows.groupBy(column).count().collectAsList()) {
      counts.put(row.getString(0), row.getLong(1));
    }
    return counts;
  }
}
