package org.parapolis.model;

import java.util.Objects;

/**
 * A word or a mark of punctuation in a paragraph. Hyphens, apostrophes and white space only
 * separate: "sub-national" is two words, a comma is one.
 *
 * @param span its characters in the text
 * @param folded lower case without diacritics
 */
public record Word(Span span, String folded) {

  public Word {
    Objects.requireNonNull(span);
    Objects.requireNonNull(folded);
  }

  public int begin() {
    return span.begin();
  }

  public int end() {
    return span.end();
  }

  public boolean is(String other) {
    return folded.equals(other);
  }
}
