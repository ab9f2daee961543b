package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parapolis.model.Document;

/**
 * What a run's tables hold.
 *
 * @param documents read and kept
 * @param duplicates read and not counted
 * @param words of the documents kept
 * @param paragraphs of the documents kept
 * @param failures by reason
 * @param mentions by set (core lies in extended, extended in broad), citations apart; empty before
 *     the stage that finds them
 */
public record Summary(
    long documents,
    long duplicates,
    long words,
    long paragraphs,
    SortedMap<String, Long> failures,
    SortedMap<String, Long> mentions) {

  private static final List<String> SETS = List.of("core", "extended", "broad");

  public Summary {
    failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
    mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
  }

  public long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }

  static Summary of(TableFiles tables, Map<String, String> setOfType) {
    Dataset<Row> all = tables.read(Tables.DOCUMENTS);
    Dataset<Row> kept =
        all.where(
            col("duplicate_of")
                .isNull()
                .and(not(array_contains(col("flags"), Document.NO_LEXICON))));
    return new Summary(
        kept.count(),
        all.where(col("duplicate_of").isNotNull()).count(),
        total(kept, "words"),
        total(kept, "paragraphs"),
        counts(tables.read(Tables.FAILURES), "reason"),
        tables.has(Tables.MENTIONS)
            ? sets(tables.read(Tables.MENTIONS), setOfType)
            : new TreeMap<>());
  }

  private static SortedMap<String, Long> sets(Dataset<Row> mentions, Map<String, String> smallest) {
    SortedMap<String, Long> sets = new TreeMap<>();
    SETS.forEach(set -> sets.put(set, 0L));
    counts(mentions.where(not(col("citation"))), "type")
        .forEach(
            (type, count) ->
                SETS.subList(SETS.indexOf(smallest.get(type)), SETS.size())
                    .forEach(set -> sets.merge(set, count, Long::sum)));
    sets.put("citation", mentions.where(col("citation")).count());
    return sets;
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
