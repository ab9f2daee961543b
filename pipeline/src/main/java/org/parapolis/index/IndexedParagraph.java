package org.parapolis.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;

/**
 * A paragraph as the index gives it back, with what is known of its document.
 *
 * @param symbol empty where the document has none
 * @param date of adoption, else of publication
 * @param adopted whether the date is that of adoption
 * @param number the printed number, or empty
 * @param ordinal place in the document, from 0
 * @param lead the opening words that hold the lead verb, or empty
 * @param mentions in text order
 */
public record IndexedParagraph(
    DocumentId document,
    String symbol,
    String title,
    Body body,
    DocumentKind kind,
    @Nullable LocalDate date,
    boolean adopted,
    Address address,
    String number,
    Section section,
    int ordinal,
    String lead,
    String text,
    List<CodedSpan> mentions) {

  public IndexedParagraph {
    Objects.requireNonNull(document);
    Objects.requireNonNull(address);
    mentions = List.copyOf(mentions);
  }

  /** As it stands in the tables, but for its chapeau and page, which the index does not keep. */
  public Paragraph paragraph() {
    return new Paragraph(document, ordinal, address, number, section, lead, null, "", text, 0);
  }
}
