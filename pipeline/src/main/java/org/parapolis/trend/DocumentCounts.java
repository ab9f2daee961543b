package org.parapolis.trend;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parapolis.model.Body;
import org.parapolis.model.Category;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Period;
import org.parapolis.model.PeriodType;

/**
 * What one adopted document adds to every series.
 *
 * @param session that its body numbers through, see {@link Period#session}
 * @param sizes of the whole and of each category of documents or paragraphs it belongs to
 * @param hits of each facet that counts one of its mentions
 */
public record DocumentCounts(
    DocumentId id,
    Body body,
    LocalDate adopted,
    Optional<Integer> session,
    SortedMap<Category, Size> sizes,
    SortedMap<Facet, Hits> hits) {

  /** Words and paragraphs, footnotes apart. */
  record Size(int words, int paragraphs) {}

  /** Mentions, and the paragraphs that hold them. */
  record Hits(int mentions, int paragraphs) {}

  public DocumentCounts {
    sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
    hits = Collections.unmodifiableSortedMap(new TreeMap<>(hits));
  }

  /** The number of its period; empty where it is in none of the type. */
  Optional<Integer> number(PeriodType type) {
    return switch (type) {
      case YEAR -> Optional.of(adopted.getYear());
      case FIVE_YEARS -> Optional.of(Period.fiveYears(adopted.getYear()).number());
      case SESSION -> session;
    };
  }

  /** The same without some of its categories. */
  DocumentCounts keeping(Predicate<Category> kept) {
    SortedMap<Category, Size> keptSizes = new TreeMap<>(sizes);
    keptSizes.keySet().removeIf(category -> !kept.test(category));
    SortedMap<Facet, Hits> keptHits = new TreeMap<>(hits);
    keptHits.keySet().removeIf(facet -> !kept.test(facet.category()));
    return new DocumentCounts(id, body, adopted, session, keptSizes, keptHits);
  }

  Size size(Category category) {
    return sizes.getOrDefault(category, new Size(0, 0));
  }

  Hits hits(Facet facet) {
    return hits.getOrDefault(facet, new Hits(0, 0));
  }
}
