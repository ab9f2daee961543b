package org.parapolis.report;

import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.LIST;
import static org.parapolis.report.Column.Type.STRING;

import java.util.List;
import java.util.Locale;

/** {@code documents.csv}: everything that was read, one row a document, duplicates too. */
final class DocumentTable {

  static final Table<DocumentRow> TABLE =
      new Table<>(
          "documents",
          "Every document that was read, duplicates too; sorted by id.",
          List.of("id"),
          List.of(
              new Column<>(
                  "id",
                  STRING,
                  "Key of the document in every table: its symbol, or sha256: and twelve digits",
                  r -> r.document().id().value()),
              new Column<>("symbol", STRING, "UN document symbol as printed", DocumentRow::symbol),
              new Column<>(
                  "title", STRING, "Title; empty where it has none", r -> r.document().title()),
              new Column<>(
                  "body",
                  STRING,
                  "Organ by the symbol: GA, SC, HRC, ECOSOC, UNFCCC, CONFERENCE, OTHER",
                  r -> r.document().body().name()),
              new Column<>(
                  "kind",
                  STRING,
                  "resolution, decision, statement, declaration, draft, report, other",
                  r -> r.document().kind().name().toLowerCase(Locale.ROOT)),
              new Column<>("session", STRING, "Session of the organ", r -> r.document().session()),
              new Column<>(
                  "adopted",
                  DATE,
                  "Day of adoption; empty for drafts and reports",
                  r -> r.document().adopted()),
              new Column<>(
                  "published", DATE, "Date of the masthead", r -> r.document().published()),
              new Column<>("language", STRING, "BCP 47 primary tag", r -> r.document().language()),
              new Column<>(
                  "agenda_item", STRING, "Agenda item as printed", r -> r.document().agendaItem()),
              new Column<>(
                  "vote",
                  STRING,
                  "without a vote, or the tally for-against-abstaining; empty where not said",
                  r -> r.document().vote()),
              new Column<>(
                  "subjects",
                  LIST,
                  "The UN's own subjects (SDG, UNBIS), joined by \"; \"",
                  r -> r.document().subjects()),
              new Column<>("source", STRING, "Path of the file", r -> r.document().source().path()),
              new Column<>(
                  "media_type",
                  STRING,
                  "Media type by content (RFC 6838)",
                  r -> r.document().source().mediaType()),
              new Column<>(
                  "sha256", STRING, "SHA-256 of the file", r -> r.document().source().sha256()),
              new Column<>(
                  "words",
                  INTEGER,
                  "Words by Unicode word breaks, footnotes apart",
                  r -> r.document().words()),
              new Column<>(
                  "paragraphs", INTEGER, "Paragraphs, footnotes apart", DocumentRow::paragraphs),
              new Column<>(
                  "flags",
                  LIST,
                  "What a reader should know (malformed-xml, ocr …), joined by \"; \"",
                  r -> r.document().flags()),
              new Column<>(
                  "duplicate_of",
                  STRING,
                  "id of the document that is counted in its place; empty where it counts itself",
                  DocumentRow::duplicateOf)),
          input -> input.documents().iterator());

  private DocumentTable() {}
}
