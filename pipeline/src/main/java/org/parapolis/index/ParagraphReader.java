package org.parapolis.index;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Section;

/** Reads back what {@link ParagraphFields} wrote. */
final class ParagraphReader {

  private final LeafReader segment;

  ParagraphReader(LeafReader segment) {
    this.segment = segment;
  }

  /**
   * @param at the paragraph's number in Lucene
   */
  IndexedParagraph read(int at) throws IOException {
    Document stored = segment.storedFields().document(at);
    return new IndexedParagraph(
        new DocumentId(column(at, Facet.DOCUMENT.field())),
        column(at, ParagraphFields.SYMBOL),
        column(at, ParagraphFields.TITLE),
        Body.valueOf(column(at, Facet.BODY.field())),
        DocumentKind.valueOf(column(at, Facet.KIND.field())),
        date(at),
        !column(at, Facet.YEAR.field()).isEmpty(),
        new Address(stored.get(ParagraphFields.ADDRESS)),
        stored.get(ParagraphFields.NUMBER),
        Section.valueOf(column(at, Facet.SECTION.field())),
        ordinal(at),
        stored.get(ParagraphFields.LEAD),
        stored.get(ParagraphFields.TEXT),
        ParagraphFields.decode(stored.get(ParagraphFields.MENTIONS)));
  }

  private String column(int at, String name) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, name);
    return values.advanceExact(at) ? values.lookupOrd(values.nextOrd()).utf8ToString() : "";
  }

  private @Nullable LocalDate date(int at) throws IOException {
    SortedNumericDocValues date = DocValues.getSortedNumeric(segment, ParagraphFields.DATE);
    return date.advanceExact(at) ? LocalDate.ofEpochDay(date.nextValue()) : null;
  }

  private int ordinal(int at) throws IOException {
    NumericDocValues ordinal = DocValues.getNumeric(segment, ParagraphFields.ORDINAL);
    return ordinal.advanceExact(at) ? (int) ordinal.longValue() : 0;
  }
}
