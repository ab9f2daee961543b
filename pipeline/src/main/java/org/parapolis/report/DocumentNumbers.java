package org.parapolis.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parapolis.model.MentionSets;

/**
 * What one document adds to the numbers of a run.
 *
 * @param sha256 of its file
 */
record DocumentNumbers(String id, String sha256, SortedMap<RunNumber, Long> numbers) {

  DocumentNumbers {
    numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
  }

  /** Gathers the numbers of one document. */
  static final class Counter {

    private final String id;
    private final String sha256;
    private final String body;
    private final boolean counts;
    private final SortedMap<RunNumber, Long> numbers = new TreeMap<>();

    /**
     * @param counts whether it is in the numbers; a duplicate is in none but {@code excluded}
     */
    Counter(String id, String sha256, String body, boolean counts) {
      this.id = id;
      this.sha256 = sha256;
      this.body = body;
      this.counts = counts;
    }

    Counter size(long words, long paragraphs) {
      if (counts) {
        add("documents", 1);
        add("words", words);
        add("paragraphs", paragraphs);
      }
      return this;
    }

    void mention(String type, boolean citation, MentionSets sets) {
      if (!counts) {
        return;
      }
      for (String set : citation ? List.of(MentionSets.CITATION) : sets.holding(type)) {
        for (String each : List.of(RunNumber.ALL_BODIES, body)) {
          numbers.merge(RunNumber.ofSet(set, each), 1L, Long::sum);
        }
      }
      if (!citation) {
        numbers.merge(RunNumber.ofType(type), 1L, Long::sum);
      }
    }

    void excluded(long rejections) {
      if (rejections > 0) {
        numbers.merge(RunNumber.of("excluded", RunNumber.ALL_BODIES), rejections, Long::sum);
      }
    }

    private void add(String name, long count) {
      for (String each : List.of(RunNumber.ALL_BODIES, body)) {
        numbers.merge(RunNumber.of(name, each), count, Long::sum);
      }
    }

    DocumentNumbers numbers() {
      return new DocumentNumbers(id, sha256, numbers);
    }
  }
}
