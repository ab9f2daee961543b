package org.parapolis.jobs.spark;

import java.util.Collections;
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
    Sizes sizes = new Sizes();
    tables.eachDocument(sizes::add);
    SortedMap<String, Long> failures = new TreeMap<>();
    tables.failures().forEach(failure -> failures.merge(failure.reason(), 1L, Long::sum));
    return new Summary(
        sizes.documents,
        sizes.duplicates,
        sizes.words,
        sizes.paragraphs,
        failures,
        tables.hasMentions() ? sets(tables, new MentionSets(setOfType)) : new TreeMap<>());
  }

  /** One document at a time: there may be millions. */
  private static final class Sizes {
    private long documents;
    private long duplicates;
    private long words;
    private long paragraphs;

    void add(DocumentRow row) {
      duplicates += row.duplicateOf() == null ? 0 : 1;
      if (row.counts()) {
        documents++;
        words += row.document().words();
        paragraphs += row.paragraphs();
      }
    }
  }

  private static SortedMap<String, Long> sets(StoredTables tables, MentionSets sets) {
    SortedMap<String, Long> counts = new TreeMap<>();
    MentionSets.ALL.forEach(set -> counts.put(set, 0L));
    tables.eachMention(
        mention -> sets.counting(mention).forEach(set -> counts.merge(set, 1L, Long::sum)));
    return counts;
  }
}
