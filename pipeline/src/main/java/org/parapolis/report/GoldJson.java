package org.parapolis.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Body;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Section;
import org.parapolis.model.Span;

/**
 * Coded paragraphs as JSON Lines: one object a line, its fields and codes as {@code data/README.md}
 * describes them. Unknown fields are passed over, so that coders may keep their own beside these.
 */
public final class GoldJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * Reads all paragraphs in file order; blank lines are skipped.
   *
   * @throws InputFormatException where a line breaks the format
   */
  public List<GoldParagraph> read(Path file) throws IOException {
    List<GoldParagraph> paragraphs = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (String line : TextFile.read(file).lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        GoldParagraph paragraph = paragraph(MAPPER.readTree(line));
        if (!ids.add(paragraph.id())) {
          throw new IllegalArgumentException("id " + paragraph.id() + " stands there twice");
        }
        paragraphs.add(paragraph);
      } catch (JsonProcessingException e) {
        throw wrong(file, number, "not a JSON object on one line", e);
      } catch (IllegalArgumentException e) {
        throw wrong(file, number, String.valueOf(e.getMessage()), e);
      }
    }
    return List.copyOf(paragraphs);
  }

  /** Writes the paragraphs in the given order; the caller closes the writer. */
  public void write(Writer writer, Iterable<GoldParagraph> paragraphs) throws IOException {
    for (GoldParagraph paragraph : paragraphs) {
      writer.write(MAPPER.writeValueAsString(json(paragraph)));
      writer.write('\n');
    }
  }

  private static InputFormatException wrong(Path file, int line, String what, Exception cause) {
    return new InputFormatException(file + ":" + line + ": " + what, cause);
  }

  static GoldParagraph paragraph(JsonNode json) {
    String text = required(json, "text");
    List<GoldMention> mentions = new ArrayList<>();
    JsonNode coded = json.path("mentions");
    if (!coded.isArray()) {
      throw new IllegalArgumentException("\"mentions\" is not a list");
    }
    coded.forEach(mention -> mentions.add(mention(mention, text)));
    return new GoldParagraph(
        required(json, "id"),
        optional(json, "source"),
        constant(Body.class, json, "body"),
        optional(json, "date"),
        constant(Section.class, json, "section"),
        optional(json, "number"),
        optional(json, "lead"),
        optional(json, "chapeau"),
        text,
        mentions);
  }

  private static GoldMention mention(JsonNode json, String text) {
    Span span = new Span(integer(json, "begin"), integer(json, "end"));
    if (span.end() > text.length() || !span.of(text).equals(required(json, "text"))) {
      throw new IllegalArgumentException(
          "the text has no \"%s\" at %d to %d"
              .formatted(optional(json, "text"), span.begin(), span.end()));
    }
    JsonNode citation = json.path("citation");
    if (!citation.isBoolean()) {
      throw new IllegalArgumentException("\"citation\" is neither true nor false");
    }
    return new GoldMention(
        span,
        required(json, "type"),
        nullable(json, "level"),
        nullable(json, "prominence"),
        nullable(json, "role"),
        json.hasNonNull("strength") ? integer(json, "strength") : null,
        citation.booleanValue());
  }

  private static String required(JsonNode json, String field) {
    String value = nullable(json, field);
    if (value == null) {
      throw new IllegalArgumentException("\"" + field + "\" is missing");
    }
    return value;
  }

  private static String optional(JsonNode json, String field) {
    String value = nullable(json, field);
    return value == null ? "" : value;
  }

  private static @Nullable String nullable(JsonNode json, String field) {
    if (!json.hasNonNull(field)) {
      return null;
    }
    if (!json.path(field).isTextual()) {
      throw new IllegalArgumentException("\"" + field + "\" is not a string");
    }
    return json.path(field).textValue();
  }

  private static int integer(JsonNode json, String field) {
    if (!json.path(field).canConvertToInt() || !json.path(field).isIntegralNumber()) {
      throw new IllegalArgumentException("\"" + field + "\" is not a whole number");
    }
    return json.path(field).intValue();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode json, String field) {
    String value = required(json, field);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("unknown " + field + " '" + value + "'");
  }

  static ObjectNode json(GoldParagraph paragraph) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", paragraph.id())
        .put("source", paragraph.source())
        .put("body", paragraph.body().name())
        .put("date", paragraph.date())
        .put("section", paragraph.section().name().toLowerCase(Locale.ROOT))
        .put("number", paragraph.number())
        .put("lead", paragraph.lead())
        .put("chapeau", paragraph.chapeau().isEmpty() ? null : paragraph.chapeau())
        .put("text", paragraph.text());
    ArrayNode mentions = json.putArray("mentions");
    for (GoldMention mention : paragraph.mentions()) {
      mentions.add(json(mention, paragraph.text()));
    }
    return json;
  }

  private static ObjectNode json(GoldMention mention, String text) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("begin", mention.span().begin())
        .put("end", mention.span().end())
        .put("text", mention.span().of(text))
        .put("type", mention.type());
    if (mention.level() != null) {
      json.put("level", mention.level());
    }
    if (mention.prominence() != null) {
      json.put("prominence", mention.prominence());
    }
    if (mention.role() != null) {
      // A null strength is said out loud: the type takes one, and it is not to be scored.
      json.put("role", mention.role()).put("strength", mention.strength());
    }
    return json.put("citation", mention.citation());
  }
}
