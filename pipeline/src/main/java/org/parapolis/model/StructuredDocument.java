package org.parapolis.model;

import java.util.List;
import java.util.Objects;

/** A document with its paragraphs in reading order; every paragraph names this document. */
public record StructuredDocument(Document document, List<Paragraph> paragraphs) {

  public StructuredDocument {
    Objects.requireNonNull(document);
    paragraphs = List.copyOf(paragraphs);
    for (Paragraph paragraph : paragraphs) {
      if (!paragraph.document().equals(document.id())) {
        throw new IllegalArgumentException(
            paragraph.address() + " belongs to " + paragraph.document() + ", not " + document.id());
      }
    }
  }
}
