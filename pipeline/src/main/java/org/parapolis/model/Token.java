package org.parapolis.model;

import java.util.Objects;

/**
 * A word of a parsed paragraph.
 *
 * @param span its characters in the paragraph
 * @param sentence from 0
 * @param lemma dictionary form, lower case but for names
 * @param tag part of speech (Penn Treebank)
 * @param head index of the governing token in the paragraph's token list; -1 for a root or where
 *     the sentence was not parsed
 * @param relation to the head (Universal Dependencies), "root", or empty where not parsed
 */
public record Token(Span span, int sentence, String lemma, String tag, int head, String relation) {

  public Token {
    Objects.requireNonNull(span);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(tag);
    Objects.requireNonNull(relation);
  }
}
