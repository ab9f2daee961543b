package org.parapolis.trend;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.NormalText;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Word;

/** How often each word stands in a group of paragraphs; numbers are no words. */
final class WordCounts {

  /** A place in agreed text. */
  record Place(LocalDate day, DocumentId document, int ordinal, Address address) {

    static final Comparator<Place> OLDEST =
        Comparator.comparing(Place::day)
            .thenComparing(Place::document)
            .thenComparingInt(Place::ordinal);
  }

  /** Of one word; documents come one after the other. */
  static final class Count {
    private long occurrences;
    private long documents;
    private @Nullable DocumentId last;
    private Place first;

    private Count(Place place) {
      first = place;
    }

    private void add(Place place) {
      occurrences++;
      documents += place.document().equals(last) ? 0 : 1;
      last = place.document();
      first = older(first, place);
    }

    private void add(Count other) {
      occurrences += other.occurrences;
      documents += other.documents;
      first = older(first, other.first);
    }

    private static Place older(Place one, Place other) {
      return Place.OLDEST.compare(one, other) <= 0 ? one : other;
    }

    long occurrences() {
      return occurrences;
    }

    long documents() {
      return documents;
    }

    Place first() {
      return first;
    }
  }

  private final SortedMap<String, Count> counts = new TreeMap<>();
  private long total;

  /** Counts the words of a paragraph; paragraphs come document by document. */
  void add(Document document, Paragraph paragraph) {
    Place place =
        new Place(
            Objects.requireNonNull(document.adopted()),
            document.id(),
            paragraph.ordinal(),
            paragraph.address());
    for (Word word : NormalText.of(paragraph.text()).words()) {
      if (word.folded().chars().noneMatch(Character::isDigit)) {
        total++;
        counts.computeIfAbsent(word.folded(), w -> new Count(place)).add(place);
      }
    }
  }

  /** Groups that share no document, as one. */
  static WordCounts of(Collection<WordCounts> groups) {
    WordCounts all = new WordCounts();
    for (WordCounts group : groups) {
      all.total += group.total;
      group.counts.forEach(
          (word, count) ->
              all.counts.computeIfAbsent(word, w -> new Count(count.first())).add(count));
    }
    return all;
  }

  SortedMap<String, Count> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  long total() {
    return total;
  }
}
