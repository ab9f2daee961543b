package org.parapolis.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The coding unit: a paragraph as the UN addresses it.
 *
 * @param document its document
 * @param ordinal its place in the document, from 0, in reading order
 * @param address unique in the document
 * @param number the printed number ("12.", "(a)"), or empty
 * @param section what part of the document it is
 * @param lead the opening words that hold the lead verb ("Also encourages"), or empty
 * @param chapeauAddress the paragraph a sub-paragraph hangs on, else null
 * @param chapeau the text of that paragraph, or empty
 * @param text without number and footnotes
 * @param page from 1; 0 where the source has no pages
 */
public record Paragraph(
    DocumentId document,
    int ordinal,
    Address address,
    String number,
    Section section,
    String lead,
    @Nullable Address chapeauAddress,
    String chapeau,
    String text,
    int page) {

  public Paragraph {
    Objects.requireNonNull(document);
    Objects.requireNonNull(address);
    Objects.requireNonNull(number);
    Objects.requireNonNull(section);
    Objects.requireNonNull(lead);
    Objects.requireNonNull(chapeau);
    Objects.requireNonNull(text);
    if (ordinal < 0 || page < 0) {
      throw new IllegalArgumentException(document + " " + address + ": negative ordinal or page");
    }
  }

  /** Its words by Unicode word breaks, counted anew each time. */
  public int words() {
    return Words.in(text);
  }

  /** The same paragraph with another printed number and text. */
  public Paragraph reading(String number, String text) {
    return new Paragraph(
        document, ordinal, address, number, section, lead, chapeauAddress, chapeau, text, page);
  }

  /** The same as if it hung on no other paragraph. */
  public Paragraph alone() {
    return new Paragraph(document, ordinal, address, number, section, lead, null, "", text, page);
  }
}
