package org.parapolis.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;

/**
 * Coded paragraphs as tasks of Label Studio: its JSON format of tasks and annotations. A mention is
 * a region of the text with its type as label, and each code a choice of that region ({@code
 * perRegion}) under the same id. Label Studio counts code points, not UTF-16 units.
 *
 * <p>A task without an annotation is not coded yet; one whose annotation is empty holds no mention.
 */
public final class LabelStudio {

  private static final List<String> CHOICES = List.of("level", "prominence", "role", "strength");

  /** Writes paragraphs to be coded; their mentions are left out. */
  public void writeBlank(Writer writer, List<GoldParagraph> paragraphs) throws IOException {
    write(writer, paragraphs, false);
  }

  /** Writes coded paragraphs. */
  public void write(Writer writer, List<GoldParagraph> paragraphs) throws IOException {
    write(writer, paragraphs, true);
  }

  private static void write(Writer writer, List<GoldParagraph> paragraphs, boolean coded)
      throws IOException {
    ArrayNode tasks = Json.MAPPER.createArrayNode();
    for (GoldParagraph paragraph : paragraphs) {
      ObjectNode data = GoldJson.json(paragraph);
      data.remove("mentions");
      data.put("chapeau", paragraph.chapeau());
      ObjectNode task = tasks.addObject();
      task.set("data", data);
      if (coded) {
        ArrayNode result = task.putArray("annotations").addObject().putArray("result");
        int number = 1;
        for (GoldMention mention : paragraph.mentions()) {
          addRegion(result, "m" + number++, mention, paragraph.text());
        }
      }
    }
    Json.write(tasks, writer);
  }

  private static void addRegion(ArrayNode result, String id, GoldMention mention, String text) {
    add(result, id, "type", "labels", mention.type(), mention, text);
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("level", mention.level() == null ? "" : mention.level());
    codes.put("prominence", mention.prominence() == null ? "" : mention.prominence());
    codes.put("role", mention.role() == null ? "" : mention.role());
    codes.put("strength", mention.strength() == null ? "" : mention.strength().toString());
    codes.put("citation", mention.citation() ? "yes" : "");
    codes.forEach(
        (code, value) -> {
          if (!value.isEmpty()) {
            add(result, id, code, "choices", value, mention, text);
          }
        });
  }

  private static void add(
      ArrayNode result,
      String id,
      String code,
      String kind,
      String choice,
      GoldMention mention,
      String text) {
    ObjectNode one = result.addObject();
    one.put("id", id).put("from_name", code).put("to_name", "text").put("type", kind);
    ObjectNode value = one.putObject("value");
    value
        .put("start", text.codePointCount(0, mention.span().begin()))
        .put("end", text.codePointCount(0, mention.span().end()))
        .put("text", mention.span().of(text));
    value.putArray(kind).add(choice);
  }

  /**
   * Reads an export in the format "JSON".
   *
   * @throws InputFormatException where it is something else, with the number of the task from 1
   */
  public HandCoding read(Path file) throws IOException {
    JsonNode tasks;
    try {
      tasks = Json.MAPPER.readTree(TextFile.read(file));
    } catch (JsonProcessingException e) {
      throw new InputFormatException(file + ": not JSON: " + e.getOriginalMessage(), e);
    }
    List<GoldParagraph> paragraphs = new ArrayList<>();
    List<String> uncoded = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (JsonNode task : tasks) {
      number++;
      try {
        List<JsonNode> annotations = annotations(task);
        GoldParagraph paragraph = paragraph(task, annotations);
        if (!ids.add(paragraph.id())) {
          throw new IllegalArgumentException(
              "paragraph " + paragraph.id() + " stands there twice.");
        }
        if (annotations.isEmpty()) {
          uncoded.add(paragraph.id());
        } else {
          paragraphs.add(paragraph);
        }
      } catch (IllegalArgumentException e) {
        throw new InputFormatException(file + ": task " + number + ": " + e.getMessage(), e);
      }
    }
    return new HandCoding(paragraphs, uncoded);
  }

  private static List<JsonNode> annotations(JsonNode task) {
    if (!task.path("data").isObject()) {
      throw new IllegalArgumentException(
          "there is no \"data\"; export from Label Studio as \"JSON\", not as another format.");
    }
    List<JsonNode> annotations = new ArrayList<>();
    for (JsonNode annotation : task.path("annotations")) {
      if (!annotation.path("was_cancelled").asBoolean()) {
        annotations.add(annotation);
      }
    }
    if (annotations.size() > 1) {
      throw new IllegalArgumentException(
          annotations.size() + " annotations; give each coder a project of their own.");
    }
    return annotations;
  }

  private static GoldParagraph paragraph(JsonNode task, List<JsonNode> annotations) {
    ObjectNode json = task.path("data").deepCopy();
    String text = json.path("text").asText();
    Map<String, ObjectNode> regions = new LinkedHashMap<>();
    for (JsonNode annotation : annotations) {
      for (JsonNode part : annotation.path("result")) {
        if (part.path("value").has("start")) {
          ObjectNode region =
              regions.computeIfAbsent(part.path("id").asText(), id -> region(part, text));
          code(region, part);
        }
      }
    }
    json.putArray("mentions").addAll(regions.values());
    return TextOrder.sorted(GoldJson.paragraph(json));
  }

  /** A region as drawn with the mouse, less the blanks at its ends. */
  private static ObjectNode region(JsonNode part, String text) {
    int begin = unit(text, part.path("value").path("start").asInt(-1));
    int end = unit(text, part.path("value").path("end").asInt(-1));
    if (end < begin) {
      throw new IllegalArgumentException("a region ends before it begins.");
    }
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Json.object()
        .put("begin", begin)
        .put("end", end)
        .put("text", text.substring(begin, end))
        .put("citation", false);
  }

  private static int unit(String text, int codePoint) {
    if (codePoint < 0 || codePoint > text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException("a region lies outside of the text.");
    }
    return text.offsetByCodePoints(0, codePoint);
  }

  private static void code(ObjectNode region, JsonNode part) {
    String code = part.path("from_name").asText();
    String value = part.path("value").path(part.path("type").asText()).path(0).asText();
    if (code.equals("citation")) {
      region.put(code, value.equals("yes"));
    } else if (code.equals("strength")) {
      region.put(code, Integer.parseInt(value));
    } else if (code.equals("type") || CHOICES.contains(code)) {
      region.put(code, value);
    }
  }
}
