package org.parapolis.model;

import java.util.Objects;

/**
 * A word of a tagged paragraph.
 *
 * @param span its characters in the paragraph
 * @param sentence from 0
 * @param tag part of speech (Penn Treebank)
 */
public record Token(Span span, int sentence, String tag) {

  public Token {
    Objects.requireNonNull(span);
    Objects.requireNonNull(tag);
  }
}
