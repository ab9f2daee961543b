package org.parapolis.jobs.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
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
import org.parapolis.model.SectionSize;
import org.parapolis.model.SourceFile;
import org.parapolis.model.Span;
import org.parapolis.model.Symbol;
import org.parapolis.report.DocumentRow;

/** The tables of a run: one declaration for each record of the data dictionary. */
final class Tables {

  private Tables() {}

  /** {@code ordinal} is the place of the repair in its file, from 0. */
  record MendEntry(String source, int ordinal, Mend mend) {}

  /** {@code ordinal} is that of the paragraph, so that mentions sort in reading order. */
  record MentionEntry(int ordinal, Mention mention) {}

  /** {@code ordinal} is that of the paragraph. */
  record RejectionEntry(int ordinal, Rejection rejection) {}

  static final Table<DocumentRow> DOCUMENTS =
      new Table<>(
          "documents",
          List.of("id"),
          List.of(
              document("id", d -> d.id().value()),
              optionalText("symbol", e -> printed(e.document().symbol())),
              document("title", Document::title),
              document("body", d -> d.body().name()),
              document("kind", d -> d.kind().name()),
              document("session", Document::session),
              optionalDate("adopted", e -> e.document().adopted()),
              optionalDate("published", e -> e.document().published()),
              document("language", Document::language),
              document("agenda_item", Document::agendaItem),
              document("vote", Document::vote),
              Column.list("subjects", e -> e.document().subjects()),
              document("source", d -> d.source().path()),
              document("media_type", d -> d.source().mediaType()),
              document("sha256", d -> d.source().sha256()),
              Column.number("words", e -> e.document().words()),
              Column.number("paragraphs", DocumentRow::paragraphs),
              Column.list("flags", e -> e.document().flags()),
              optionalText("duplicate_of", e -> printed(e.duplicateOf()))),
          Tables::documentRow);

  static final Table<Paragraph> PARAGRAPHS =
      new Table<>(
          "paragraphs",
          List.of("document", "ordinal"),
          List.of(
              Column.text("document", p -> p.document().value()),
              Column.number("ordinal", Paragraph::ordinal),
              Column.text("address", p -> p.address().value()),
              Column.text("number", Paragraph::number),
              Column.text("section", p -> p.section().name()),
              Column.text("lead", Paragraph::lead),
              optionalText("chapeau_address", p -> printed(p.chapeauAddress())),
              Column.text("chapeau", Paragraph::chapeau),
              Column.text("text", Paragraph::text),
              Column.number("page", Paragraph::page),
              Column.number("words", Paragraph::words)),
          Tables::paragraph);

  static final Table<MendEntry> MENDS =
      new Table<>(
          "mends",
          List.of("source", "ordinal"),
          List.of(
              Column.text("source", MendEntry::source),
              Column.number("ordinal", MendEntry::ordinal),
              Column.number("page", e -> e.mend().page()),
              Column.text("rule", e -> e.mend().rule()),
              Column.text("before", e -> e.mend().before()),
              Column.text("after", e -> e.mend().after())),
          row ->
              new MendEntry(
                  text(row, "source"),
                  number(row, "ordinal"),
                  new Mend(
                      number(row, "page"),
                      text(row, "rule"),
                      text(row, "before"),
                      text(row, "after"))));

  static final Table<Failure> FAILURES =
      new Table<>(
          "failures",
          List.of("source", "stage", "reason", "detail"),
          List.of(
              Column.text("source", Failure::source),
              Column.text("stage", Failure::stage),
              Column.text("reason", Failure::reason),
              Column.text("detail", Failure::detail)),
          row ->
              new Failure(
                  text(row, "source"),
                  text(row, "stage"),
                  text(row, "reason"),
                  text(row, "detail")));

  static final Table<MentionEntry> MENTIONS =
      new Table<>(
          "mentions",
          List.of("document", "ordinal", "begin", "end", "entry"),
          List.of(
              mention("document", m -> m.document().value()),
              Column.number("ordinal", MentionEntry::ordinal),
              mention("address", m -> m.address().value()),
              Column.number("begin", e -> e.mention().span().begin()),
              Column.number("end", e -> e.mention().span().end()),
              mention("text", Mention::text),
              mention("entry", Mention::entry),
              mention("type", Mention::type),
              optionalText("level", e -> e.mention().level()),
              optionalText("prominence", e -> e.mention().prominence()),
              optionalText("role", e -> e.mention().role()),
              Column.optional("strength", DataTypes.IntegerType, e -> e.mention().strength()),
              Column.flag("citation", e -> e.mention().citation()),
              Column.list("modulators", e -> e.mention().modulators()),
              Column.list("companions", e -> e.mention().companions()),
              Column.list("rules", e -> e.mention().rules())),
          row -> new MentionEntry(number(row, "ordinal"), mention(row)));

  static final Table<RejectionEntry> EXCLUDED =
      new Table<>(
          "excluded",
          List.of("document", "ordinal", "begin", "end", "entry", "rule"),
          List.of(
              rejection("document", r -> r.document().value()),
              Column.number("ordinal", RejectionEntry::ordinal),
              rejection("address", r -> r.address().value()),
              Column.number("begin", e -> e.rejection().span().begin()),
              Column.number("end", e -> e.rejection().span().end()),
              rejection("text", Rejection::text),
              rejection("entry", Rejection::entry),
              rejection("rule", Rejection::rule)),
          row -> new RejectionEntry(number(row, "ordinal"), rejection(row)));

  private static Column<DocumentRow> document(String name, Function<Document, String> value) {
    return Column.text(name, entry -> value.apply(entry.document()));
  }

  private static Column<MentionEntry> mention(String name, Function<Mention, String> value) {
    return Column.text(name, entry -> value.apply(entry.mention()));
  }

  private static Column<RejectionEntry> rejection(String name, Function<Rejection, String> value) {
    return Column.text(name, entry -> value.apply(entry.rejection()));
  }

  private static <T> Column<T> optionalText(String name, Function<T, @Nullable String> value) {
    return Column.optional(name, DataTypes.StringType, value::apply);
  }

  private static <T> Column<T> optionalDate(String name, Function<T, @Nullable LocalDate> value) {
    return Column.optional(name, DataTypes.DateType, value::apply);
  }

  private static DocumentRow documentRow(Row row) {
    Document document =
        new Document(
            new DocumentId(text(row, "id")),
            row.<@Nullable String>getAs("symbol") == null ? null : symbol(text(row, "symbol")),
            text(row, "title"),
            Body.valueOf(text(row, "body")),
            DocumentKind.valueOf(text(row, "kind")),
            text(row, "session"),
            row.<@Nullable LocalDate>getAs("adopted"),
            row.<@Nullable LocalDate>getAs("published"),
            text(row, "language"),
            text(row, "agenda_item"),
            text(row, "vote"),
            list(row, "subjects"),
            new SourceFile(text(row, "source"), text(row, "media_type"), text(row, "sha256")),
            number(row, "words"),
            list(row, "flags"));
    @Nullable String kept = row.getAs("duplicate_of");
    return new DocumentRow(
        document, number(row, "paragraphs"), kept == null ? null : new DocumentId(kept));
  }

  private static Symbol symbol(String text) {
    return Symbol.parse(text)
        .orElseThrow(() -> new IllegalStateException("not a symbol in the tables: " + text));
  }

  private static Paragraph paragraph(Row row) {
    @Nullable String chapeau = row.getAs("chapeau_address");
    return new Paragraph(
        new DocumentId(text(row, "document")),
        number(row, "ordinal"),
        new Address(text(row, "address")),
        text(row, "number"),
        Section.valueOf(text(row, "section")),
        text(row, "lead"),
        chapeau == null ? null : new Address(chapeau),
        text(row, "chapeau"),
        text(row, "text"),
        number(row, "page"));
  }

  /** What a paragraph adds to its section, from some of its columns. */
  static SectionSize sectionSize(Row row) {
    return new SectionSize(
        new DocumentId(text(row, "document")),
        Section.valueOf(text(row, "section")),
        1,
        number(row, "words"));
  }

  private static Mention mention(Row row) {
    return new Mention(
        new DocumentId(text(row, "document")),
        new Address(text(row, "address")),
        new Span(number(row, "begin"), number(row, "end")),
        text(row, "text"),
        text(row, "entry"),
        text(row, "type"),
        row.<@Nullable String>getAs("level"),
        row.<@Nullable String>getAs("prominence"),
        row.<@Nullable String>getAs("role"),
        row.<@Nullable Integer>getAs("strength"),
        row.<Boolean>getAs("citation"),
        list(row, "modulators"),
        list(row, "companions"),
        list(row, "rules"));
  }

  private static Rejection rejection(Row row) {
    return new Rejection(
        new DocumentId(text(row, "document")),
        new Address(text(row, "address")),
        new Span(number(row, "begin"), number(row, "end")),
        text(row, "text"),
        text(row, "entry"),
        text(row, "rule"));
  }

  private static @Nullable String printed(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String text(Row row, String column) {
    return Objects.requireNonNull(row.<String>getAs(column), column);
  }

  private static int number(Row row, String column) {
    return row.<Integer>getAs(column);
  }

  private static List<String> list(Row row, String column) {
    return row.getList(row.fieldIndex(column));
  }
}
