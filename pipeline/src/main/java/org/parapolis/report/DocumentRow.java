package org.parapolis.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;

/**
 * A document as the tables hold it.
 *
 * @param paragraphs how many it has, footnotes apart, as {@link Document#words()} counts them
 * @param duplicateOf the document that is counted in its place, else null
 */
public record DocumentRow(Document document, int paragraphs, @Nullable DocumentId duplicateOf) {

  public DocumentRow {
    Objects.requireNonNull(document);
    if (paragraphs < 0) {
      throw new IllegalArgumentException(document.id() + ": " + paragraphs + " paragraphs");
    }
  }

  /** Whether it counts: a duplicate and a document that was not coded stand in the table only. */
  public boolean counts() {
    return duplicateOf == null && document.isCoded();
  }

  String symbol() {
    return document.symbol() == null ? "" : document.symbol().text();
  }
}
