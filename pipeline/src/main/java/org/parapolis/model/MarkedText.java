package org.parapolis.model;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph's text cut into words, with every lexicon entry that stands in it.
 *
 * @param hits ordered by first word, then longest first, then entry id; they may overlap
 */
public record MarkedText(String text, List<Word> words, List<Hit> hits) {

  public MarkedText {
    Objects.requireNonNull(text);
    words = List.copyOf(words);
    hits = List.copyOf(hits);
  }

  /** The hits of one table, in order. */
  public List<Hit> of(String table) {
    return hits.stream().filter(hit -> hit.entry().table().equals(table)).toList();
  }

  /** The characters from the first to the last of these words. */
  public Span span(int first, int last) {
    return new Span(words.get(first).begin(), words.get(last - 1).end());
  }

  /** The folded word at {@code index}, or empty outside the text. */
  public String word(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index).folded();
  }

  /** Index of the first word that begins at or after {@code offset}. */
  public int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
