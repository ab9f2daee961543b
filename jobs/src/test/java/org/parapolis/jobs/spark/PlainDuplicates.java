package org.parapolis.jobs.spark;

import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Section;
import org.parapolis.model.StructuredDocument;
import org.parapolis.report.DocumentRow;

/** The rows of {@code documents} as the plain loop makes them. */
final class PlainDuplicates {

  private PlainDuplicates() {}

  static DocumentRow kept(StructuredDocument found) {
    return new DocumentRow(found.document(), paragraphs(found), null);
  }

  static DocumentRow dropped(StructuredDocument found) {
    Document d = found.document();
    DocumentId own = new DocumentId(d.id() + "~" + d.source().sha256().substring(0, 8));
    Document renamed =
        new Document(
            own,
            d.symbol(),
            d.title(),
            d.body(),
            d.kind(),
            d.session(),
            d.adopted(),
            d.published(),
            d.language(),
            d.agendaItem(),
            d.vote(),
            d.subjects(),
            d.source(),
            d.words(),
            d.flags());
    return new DocumentRow(renamed, paragraphs(found), d.id());
  }

  private static int paragraphs(StructuredDocument found) {
    return (int) found.paragraphs().stream().filter(p -> p.section() != Section.FOOTNOTE).count();
  }
}
