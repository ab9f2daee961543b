package org.parapolis.jobs.spark;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.gtEq;
import static org.apache.parquet.filter2.predicate.FilterApi.lt;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Documents whose ids follow one another.
 *
 * @param begin the first id
 * @param end the id behind the last; null where there is none
 */
record DocumentRange(String begin, @Nullable String end) implements Serializable {

  /** In a column of ids. */
  FilterCompat.Filter in(String column) {
    FilterPredicate from = gtEq(binaryColumn(column), Binary.fromString(begin));
    return FilterCompat.get(
        end == null ? from : and(from, lt(binaryColumn(column), Binary.fromString(end))));
  }

  /**
   * Ranges of about this many paragraphs, in the order of the ids; none without documents. They
   * follow from the tables alone.
   */
  static List<DocumentRange> of(StoredTables tables, long paragraphs) {
    List<String> begins = new ArrayList<>();
    long[] inRange = {paragraphs};
    tables.eachDocument(
        row -> {
          if (inRange[0] >= paragraphs) {
            begins.add(row.document().id().value());
            inRange[0] = 0;
          }
          inRange[0] += row.paragraphs();
        });
    List<DocumentRange> ranges = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      ranges.add(
          new DocumentRange(begins.get(i), i + 1 < begins.size() ? begins.get(i + 1) : null));
    }
    return ranges;
  }
}
