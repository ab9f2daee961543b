package org.parapolis.model;

import java.util.Objects;

/**
 * A stretch of text that looked like a mention and is none, with the reason, so that the count can
 * be questioned.
 *
 * @param entry id of the lexicon entry that found it
 * @param rule why it was rejected
 */
public record Rejection(
    DocumentId document, Address address, Span span, String text, String entry, String rule) {

  public Rejection {
    Objects.requireNonNull(document);
    Objects.requireNonNull(address);
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(entry);
    Objects.requireNonNull(rule);
  }
}
