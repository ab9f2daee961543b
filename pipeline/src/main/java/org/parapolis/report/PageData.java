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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesPoint;

/**
 * The page's data as JSON that may stand inside a script element: the series, and the documents
 * that hold mentions with their paragraphs and those with their mentions. Written while it is read.
 */
final class PageData {

  private final ReportInput input;

  PageData(ReportInput input) {
    this.input = input;
  }

  void write(Writer writer) throws IOException {
    JsonGenerator json = Json.MAPPER.createGenerator(writer).setCharacterEscapes(new NoMarkup());
    json.writeStartObject();
    json.writeArrayFieldStart("series");
    for (SeriesPoint point : input.trends().points()) {
      if (point.key().periods() == PeriodType.YEAR && point.key().category().equals(Category.ALL)) {
        writePoint(json, point);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("documents");
    writeDocuments(json);
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  private static void writePoint(JsonGenerator json, SeriesPoint point) throws IOException {
    json.writeStartObject();
    json.writeNumberField("year", point.period().number());
    json.writeStringField("body", point.key().body());
    json.writeStringField("set", point.key().set());
    json.writeStringField("measure", point.key().measure().label());
    if (point.value() == null) {
      json.writeNullField("value");
    } else {
      json.writeNumberField("value", Figures.rate(point.value()));
    }
    json.writeNumberField("n", point.count());
    json.writeNumberField("N", point.total());
    json.writeEndObject();
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
    json.writeStringField("set", input.sets().of(mention));
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
