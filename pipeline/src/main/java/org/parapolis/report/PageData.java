package org.parapolis.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Measure;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Period;
import org.parapolis.model.SeriesPoint;

/**
 * The page's data as JSON that may stand inside a script element: what the charts need of the
 * tables, and the documents that hold mentions with their paragraphs and those with their mentions.
 * Written while it is read.
 */
final class PageData {

  /** Codes whose values the page shows in words. */
  private static final List<String> WORDED =
      List.of("body", "set", "type", "level", "prominence", "role", "strength");

  /** What the charts break mentions down by. */
  private static final Set<String> SHARED =
      Set.of("standing", "view", "diplomacy", "strength", "role");

  private static final List<PageTable<?>> TABLES =
      List.of(
          new PageTable<>(
              SeriesTable.TABLE,
              List.of(
                  "period_type",
                  "period",
                  "date",
                  "body",
                  "dimension",
                  "category",
                  "set",
                  "measure",
                  "value",
                  "low",
                  "high",
                  "count",
                  "total",
                  "denominator",
                  "documents",
                  "standardised",
                  "standardised_low",
                  "standardised_high",
                  "flags"),
              PageData::isDrawn),
          new PageTable<>(
              TrendTable.TABLE,
              List.of(
                  "period_type",
                  "body",
                  "set",
                  "measure",
                  "basis",
                  "first_period",
                  "last_period",
                  "verdict",
                  "p",
                  "p_corrected",
                  "q",
                  "slope",
                  "slope_low",
                  "slope_high",
                  "note"),
              trend -> trend.key().category().equals(Category.ALL)),
          new PageTable<>(
              EventTable.TABLE,
              List.of(
                  "label",
                  "date",
                  "end",
                  "body",
                  "set",
                  "measure",
                  "before",
                  "after",
                  "ratio",
                  "low",
                  "high",
                  "documents_before",
                  "documents_after",
                  "note"),
              contrast -> true));

  private final ReportInput input;

  PageData(ReportInput input) {
    this.input = input;
  }

  void write(Writer writer) throws IOException {
    JsonGenerator json = escaped(writer);
    json.writeStartObject();
    writeWords(json);
    json.writeObjectField("sets", new TreeMap<>(input.sets().smallest()));
    json.writeObjectFieldStart("tables");
    for (PageTable<?> table : TABLES) {
      table.write(input, json);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("documents");
    writeDocuments(json);
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  /** Writes JSON that may stand inside a script element; the writer stays open. */
  static JsonGenerator escaped(Writer writer) throws IOException {
    return Json.MAPPER.createGenerator(writer).setCharacterEscapes(new NoMarkup());
  }

  private static void writeWords(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("words");
    for (String code : WORDED) {
      json.writeObjectFieldStart(code);
      for (CodeWords.Meaning meaning : CodeWords.of(code)) {
        json.writeStringField(meaning.value(), meaning.words());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static boolean isDrawn(SeriesPoint point) {
    Category category = point.key().category();
    return category.equals(Category.ALL)
        || (point.key().measure() == Measure.SHARE_OF_MENTIONS
            && SHARED.contains(category.dimension()));
  }

  private void writeDocuments(JsonGenerator json) throws IOException {
    DocumentId document = null;
    Paragraph paragraph = null;
    for (Iterator<QuotedMention> all = QuotedMention.all(input); all.hasNext(); ) {
      QuotedMention quoted = all.next();
      boolean sameDocument = quoted.mention().document().equals(document);
      if (!sameDocument || !quoted.paragraph().equals(paragraph)) {
        end(json, paragraph);
        if (!sameDocument) {
          end(json, document);
          startDocument(json, quoted.row());
        }
        startParagraph(json, quoted.paragraph());
      }
      document = quoted.mention().document();
      paragraph = quoted.paragraph();
      writeMention(json, quoted.mention());
    }
    end(json, paragraph);
    end(json, document);
  }

  private static void startDocument(JsonGenerator json, DocumentRow row) throws IOException {
    Document document = row.document();
    json.writeStartObject();
    json.writeStringField("symbol", row.symbol().isEmpty() ? document.id().value() : row.symbol());
    json.writeStringField("title", document.title());
    json.writeStringField("body", document.body().name());
    json.writeStringField("kind", document.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("date", document.adopted() == null ? "" : document.adopted().toString());
    json.writeStringField(
        "url",
        document.symbol() == null
            ? ""
            : OfficialAddress.of(document.symbol()).map(URI::toASCIIString).orElse(""));
    if (row.counts() && document.isAgreed()) {
      json.writeBooleanField("agreed", true);
    }
    Optional<Integer> session = Period.session(document);
    if (session.isPresent()) {
      json.writeStringField("session", session.get().toString());
    }
    json.writeArrayFieldStart("paragraphs");
  }

  private static void startParagraph(JsonGenerator json, Paragraph paragraph) throws IOException {
    json.writeStartObject();
    json.writeStringField("address", paragraph.address().value());
    json.writeStringField("section", paragraph.section().name().toLowerCase(Locale.ROOT));
    json.writeStringField("text", paragraph.text());
    json.writeArrayFieldStart("mentions");
  }

  private static void end(JsonGenerator json, @Nullable Object open) throws IOException {
    if (open != null) {
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void writeMention(JsonGenerator json, Mention mention) throws IOException {
    json.writeStartObject();
    json.writeNumberField("begin", mention.span().begin());
    json.writeNumberField("end", mention.span().end());
    json.writeStringField("entry", mention.entry());
    json.writeStringField("type", mention.type());
    writeCode(json, "level", mention.level());
    writeCode(json, "prominence", mention.prominence());
    writeCode(json, "role", mention.role());
    if (mention.strength() != null) {
      json.writeNumberField("strength", mention.strength());
    }
    if (mention.citation()) {
      json.writeBooleanField("citation", true);
    }
    writeCode(json, "verb", input.language().verb().apply(mention).orElse(null));
    if (!mention.companions().isEmpty()) {
      json.writeObjectField("companions", mention.companions());
    }
    for (Category category : input.derived().apply(mention)) {
      json.writeStringField(category.dimension(), category.value());
    }
    json.writeEndObject();
  }

  private static void writeCode(JsonGenerator json, String field, @Nullable String code)
      throws IOException {
    if (code != null) {
      json.writeStringField(field, code);
    }
  }

  /** Escapes what could end the script element or open a comment in it (HTML, script data). */
  private static final class NoMarkup extends CharacterEscapes {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
      codes['>'] = CharacterEscapes.ESCAPE_STANDARD;
      codes['&'] = CharacterEscapes.ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return character == 0x2028 || character == 0x2029
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
          : null;
    }
  }
}
