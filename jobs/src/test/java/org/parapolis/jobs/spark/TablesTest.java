package org.parapolis.jobs.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Failure;
import org.parapolis.model.Mend;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Rejection;
import org.parapolis.model.Section;
import org.parapolis.model.SourceFile;
import org.parapolis.model.Span;
import org.parapolis.model.Symbol;
import org.parapolis.report.DocumentRow;
import scala.jdk.javaapi.CollectionConverters;

/** Every record comes back whole from its row; text of A/HRC/RES/57/12. */
class TablesTest {

  private static final DocumentId ID = new DocumentId("A/HRC/RES/57/12");
  private static final String TEXT = "Encourages States and local governments to cooperate;";

  @Test
  void keepsADocumentWithAllItsFields() {
    DocumentRow row =
        new DocumentRow(
            new Document(
                ID,
                Symbol.parse("A/HRC/RES/57/12").orElseThrow(),
                "Local government and human rights",
                Body.HRC,
                DocumentKind.RESOLUTION,
                "57",
                LocalDate.of(2024, 10, 10),
                LocalDate.of(2024, 10, 16),
                "en",
                "3",
                "without a vote",
                List.of("SDG 11", "UNBIS LOCAL GOVERNMENT"),
                source(),
                912,
                List.of("ocr", "malformed-xml")),
            40,
            new DocumentId("A/HRC/RES/57/12~0123abcd"));

    assertComesBack(Tables.DOCUMENTS, row);
  }

  @Test
  void keepsWhatADocumentDoesNotHave() {
    DocumentRow row =
        new DocumentRow(
            new Document(
                new DocumentId("sha256:0123456789ab"),
                null,
                "",
                Body.OTHER,
                DocumentKind.OTHER,
                "",
                null,
                null,
                "en",
                "",
                "",
                List.of(),
                source(),
                0,
                List.of()),
            0,
            null);

    assertComesBack(Tables.DOCUMENTS, row);
  }

  @Test
  void keepsAParagraphWithAndWithoutChapeau() {
    assertComesBack(
        Tables.PARAGRAPHS,
        new Paragraph(
            ID,
            17,
            new Address("OP1(o)"),
            "(o)",
            Section.OPERATIVE,
            "Encourages",
            new Address("OP1"),
            "Requests the Office:",
            TEXT,
            3));
    assertComesBack(
        Tables.PARAGRAPHS,
        new Paragraph(
            ID, 0, new Address("TITLE"), "", Section.TITLE, "", null, "", "Local government", 0));
  }

  @Test
  void keepsAMentionWithAndWithoutCodes() {
    assertComesBack(
        Tables.MENTIONS,
        new Tables.MentionEntry(
            17,
            new Mention(
                ID,
                new Address("OP1(o)"),
                new Span(22, 39),
                "local governments",
                "actor.local",
                "actor",
                "local",
                "paired",
                "partner",
                3,
                true,
                List.of("as appropriate"),
                List.of("with.government"),
                List.of("type=actor:entry", "strength=3:lead"))));
    assertComesBack(
        Tables.MENTIONS,
        new Tables.MentionEntry(
            0,
            new Mention(
                ID,
                new Address("TITLE"),
                new Span(0, 6),
                "cities",
                "place.city",
                "place",
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of())));
  }

  @Test
  void keepsMendsFailuresAndRejections() {
    assertComesBack(
        Tables.MENDS,
        new Tables.MendEntry("pdf/a.pdf", 2, new Mend(1, "split-word", "St ates", "States")));
    assertComesBack(
        Tables.FAILURES, new Failure("pdf/a.pdf", "extract", "no-text", "The pages are scans."));
    assertComesBack(
        Tables.EXCLUDED,
        new Tables.RejectionEntry(
            17,
            new Rejection(
                ID,
                new Address("OP1(o)"),
                new Span(0, 13),
                "municipal law",
                "actor.municipal",
                "domestic-law")));
  }

  /** A row as Spark hands it out: with its schema, and with Scala's sequences for arrays. */
  private static <T> void assertComesBack(Table<T> table, T value) {
    Row row = table.row(value);
    Object[] cells = new Object[row.size()];
    for (int i = 0; i < cells.length; i++) {
      Object cell = row.get(i);
      cells[i] =
          cell instanceof Object[] list
              ? CollectionConverters.asScala(List.of(list)).toSeq()
              : cell;
    }
    assertEquals(value, table.read(new GenericRowWithSchema(cells, table.schema())));
  }

  private static SourceFile source() {
    return new SourceFile("hrc/x.xml", "application/akn+xml", "0a".repeat(32));
  }
}
