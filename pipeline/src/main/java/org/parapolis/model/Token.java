package org.parapolis.model;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A word of a tagged paragraph.
 *
 * @param span its characters in the paragraph
 * @param sentence from 0
 * @param tagging finds its part of speech (Penn Treebank): most words are never asked for theirs,
 *     and to find it costs a hundred times what finding the word does
 */
public record Token(Span span, int sentence, Supplier<String> tagging) {

  public Token {
    Objects.requireNonNull(span);
    Objects.requireNonNull(tagging);
  }

  public String tag() {
    return tagging.get();
  }
}
