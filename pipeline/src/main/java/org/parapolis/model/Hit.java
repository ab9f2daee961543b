package org.parapolis.model;

import java.util.Objects;

/**
 * A lexicon entry found at words {@code [first, last)} of a paragraph.
 *
 * @param first index of its first word
 * @param last index after its last word
 */
public record Hit(int first, int last, Entry entry) {

  public Hit {
    Objects.requireNonNull(entry);
    if (first < 0 || last <= first) {
      throw new IllegalArgumentException(entry.id() + " at no words: " + first + ", " + last);
    }
  }

  public int length() {
    return last - first;
  }

  public boolean overlaps(Hit other) {
    return first < other.last && other.first < last;
  }
}
