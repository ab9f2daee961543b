package org.parapolis.model;

import java.util.Objects;

/**
 * A file or document that could not be read to its end; a value, never an exception.
 *
 * @param source path of the file
 * @param stage extract, structure, mentions
 * @param reason a short stable code that can be counted: {@code no-text}, {@code encrypted} …
 * @param detail one sentence for a person
 */
public record Failure(String source, String stage, String reason, String detail) {

  public Failure {
    Objects.requireNonNull(source);
    Objects.requireNonNull(stage);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(detail);
  }

  /** A document that was read, but not searched. */
  public static Failure noLexicon(Document document) {
    return new Failure(
        document.source().path(),
        "mentions",
        Document.NO_LEXICON,
        document.id()
            + " is in language '"
            + document.language()
            + "', which the lexicons do not cover.");
  }
}
