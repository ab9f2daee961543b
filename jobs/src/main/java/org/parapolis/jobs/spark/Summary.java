package org.parapolis.jobs.spark;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parapolis.model.MentionSets;
import org.parapolis.report.DocumentRow;

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

  public Summary {
    failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
    mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
  }

  public long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Counts them.
   *
   * @param setOfType the smallest set of each type of mention
   */
  public static Summary of(StoredTables tables, Map<String, String> setOfType) {
    List<DocumentRow> documents = tables.documents();
    List<DocumentRow> kept = documents.stream().filter(DocumentRow::counts).toList();
    SortedMap<String, Long> failures = new TreeMap<>();
    tables.failures().forEach(failure -> failures.merge(failure.reason(), 1L, Long::sum));
    return new Summary(
        kept.size(),
        documents.stream().filter(row -> row.duplicateOf() != null).count(),
        kept.stream().mapToLong(row -> row.document().words()).sum(),
        kept.stream().mapToLong(DocumentRow::paragraphs).sum(),
        failures,
        tables.hasMentions() ? sets(tables, new MentionSets(setOfType)) : new TreeMap<>());
  }

  private static SortedMap<String, Long> sets(StoredTables tables, MentionSets sets) {
    SortedMap<String, Long> counts = new TreeMap<>();
    MentionSets.ALL.forEach(set -> counts.put(set, 0L));
    tables.eachMention(
        mention -> sets.counting(mention).forEach(set -> counts.merge(set, 1L, Long::sum)));
    return counts;
  }
}
