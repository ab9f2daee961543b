package org.parapolis.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each year's texts say something.
 *
 * @param query what is asked for, in the language of the index
 * @param years by year of adoption, without a gap: a year without documents has a total of 0
 * @param undated the same of the documents that have no day of adoption (drafts, reports)
 */
public record YearSeries(String query, SortedMap<Integer, Usage> years, Usage undated) {

  /** The documents, and the paragraphs, that say it, of those there are. */
  public record Usage(Share documents, Share paragraphs) {}

  public YearSeries {
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    if (!years.isEmpty() && years.lastKey() - years.firstKey() >= years.size()) {
      throw new IllegalArgumentException("years are missing: " + years.keySet());
    }
  }
}
