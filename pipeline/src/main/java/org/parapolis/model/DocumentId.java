package org.parapolis.model;

import java.util.Locale;

/**
 * The key of a document in every table: its symbol where it has one, else {@code sha256:} and the
 * first twelve digits of its file's digest.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

  public DocumentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a document id cannot be blank");
    }
  }

  /** Whether a person means it: symbols are written with and without blanks and reissue marks. */
  public boolean isCalled(String name) {
    return folded(value).equals(folded(name));
  }

  private static String folded(String symbol) {
    return symbol.toUpperCase(Locale.ROOT).replaceAll("[\\s*]", "");
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
