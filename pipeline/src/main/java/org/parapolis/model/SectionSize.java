package org.parapolis.model;

/** How much text a document has in a section. */
public record SectionSize(DocumentId document, Section section, int paragraphs, int words) {

  public SectionSize {
    if (paragraphs < 0 || words < 0) {
      throw new IllegalArgumentException(document + ": " + paragraphs + ", " + words);
    }
  }

  /** Both together. */
  public SectionSize plus(SectionSize other) {
    return new SectionSize(document, section, paragraphs + other.paragraphs, words + other.words);
  }
}
