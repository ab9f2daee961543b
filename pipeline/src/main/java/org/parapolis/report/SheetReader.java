package org.parapolis.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parapolis.model.GoldParagraph;

/** Collects the rows of a {@link CodingSheet}; a mistake is a sentence that begins with its row. */
final class SheetReader {

  /** In place of a type: the paragraph was read and holds no mention. */
  static final String NONE = "none";

  private final CodingScheme scheme;
  private final List<String> paragraphColumns;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  SheetReader(CodingScheme scheme, List<String> paragraphColumns) {
    this.scheme = scheme;
    this.paragraphColumns = paragraphColumns;
  }

  /** A row that codes something. */
  private record CodedRow(int number, Map<String, String> cells) {}

  /** What the rows of a paragraph say. */
  private static final class Entry {
    private final int row;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<CodedRow> coded = new ArrayList<>();

    Entry(int row) {
      this.row = row;
    }
  }

  /**
   * Takes one row.
   *
   * @param number from 1, the header's
   * @param cells by column
   */
  void add(int number, Map<String, String> cells) {
    boolean coded =
        Stream.concat(Stream.of("mention", "occurrence", "citation"), CodingSheet.CODES.stream())
            .anyMatch(column -> !cell(cells, column).isEmpty());
    String id = cell(cells, "id");
    String text = cells.getOrDefault("text", "");
    if (id.isEmpty()) {
      if (coded || !text.isBlank()) {
        throw wrong(number, "there is no id; copy it from the row of the paragraph.");
      }
      return;
    }
    Entry entry = entries.computeIfAbsent(id, any -> new Entry(number));
    if (!text.isEmpty()) {
      String former = entry.cells.getOrDefault("text", text);
      if (!text.equals(former)) {
        throw wrong(number, "the text of " + id + " is not that of row " + entry.row + ".");
      }
      paragraphColumns.forEach(column -> entry.cells.put(column, cells.getOrDefault(column, "")));
    }
    if (coded) {
      entry.coded.add(new CodedRow(number, cells));
    }
  }

  /** All that was taken, in the order of the rows. */
  HandCoding coding() {
    List<GoldParagraph> paragraphs = new ArrayList<>();
    List<String> uncoded = new ArrayList<>();
    entries.forEach(
        (id, entry) -> {
          GoldParagraph paragraph = paragraph(id, entry);
          if (entry.coded.isEmpty()) {
            uncoded.add(id);
          } else {
            paragraphs.add(paragraph);
          }
        });
    return new HandCoding(paragraphs, uncoded);
  }

  private GoldParagraph paragraph(String id, Entry entry) {
    String text = entry.cells.getOrDefault("text", "");
    if (text.isEmpty()) {
      throw wrong(entry.row, "no row of " + id + " holds its text.");
    }
    ObjectNode json = Json.object().put("id", id);
    entry.cells.forEach(json::put);
    ArrayNode mentions = json.putArray("mentions");
    for (CodedRow row : entry.coded) {
      try {
        if (!isNone(row, entry.coded.size())) {
          mentions.add(mention(row.cells(), text));
        }
      } catch (IllegalArgumentException e) {
        throw wrong(row.number(), String.valueOf(e.getMessage()));
      }
    }
    try {
      return TextOrder.sorted(GoldJson.paragraph(json));
    } catch (IllegalArgumentException e) {
      throw wrong(entry.row, String.valueOf(e.getMessage()));
    }
  }

  private static boolean isNone(CodedRow row, int rows) {
    if (!cell(row.cells(), "type").equalsIgnoreCase(NONE)) {
      return false;
    }
    if (rows > 1 || !cell(row.cells(), "mention").isEmpty()) {
      throw new IllegalArgumentException(
          "type \"none\" says that the paragraph holds no mention, but it has one.");
    }
    return true;
  }

  private ObjectNode mention(Map<String, String> cells, String text) {
    String words = cell(cells, "mention");
    if (words.isEmpty()) {
      throw new IllegalArgumentException(
          "a code without a mention; copy the words of the mention from the text.");
    }
    if (cell(cells, "type").isEmpty()) {
      throw new IllegalArgumentException("\"" + words + "\" has no type.");
    }
    var span = Occurrence.find(words, cell(cells, "occurrence"), text);
    ObjectNode json =
        Json.object().put("begin", span.begin()).put("end", span.end()).put("text", span.of(text));
    for (String code : CodingSheet.CODES) {
      String value = cell(cells, code).toLowerCase(Locale.ROOT);
      if (value.isEmpty()) {
        continue;
      }
      String wrong = scheme.wrong(code, value);
      if (!wrong.isEmpty()) {
        throw new IllegalArgumentException(wrong);
      }
      if (code.equals("strength")) {
        json.put(code, Integer.parseInt(value));
      } else {
        json.put(code, value);
      }
    }
    return json.put("citation", isYes(cell(cells, "citation")));
  }

  private static boolean isYes(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "x", "1" -> true;
      case "", "no", "false", "0" -> false;
      default ->
          throw new IllegalArgumentException("citation \"" + value + "\" is neither yes nor no.");
    };
  }

  private static String cell(Map<String, String> cells, String column) {
    return cells.getOrDefault(column, "").strip();
  }

  private static IllegalArgumentException wrong(int row, String what) {
    return new IllegalArgumentException("row " + row + ": " + what);
  }
}
