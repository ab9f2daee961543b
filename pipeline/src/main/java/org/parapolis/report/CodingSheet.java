package org.parapolis.report;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parapolis.model.GoldParagraph;

/**
 * Coded paragraphs as a CSV file for a spreadsheet: one row a mention. A paragraph begins with the
 * row that holds its text; further rows of it repeat its {@code id} and need nothing else of it.
 * The coder copies the words of a mention from the text and types its codes; {@code none} under
 * {@code type} says that the paragraph holds no mention, and a paragraph without a filled row is
 * not coded yet. Columns may be moved, and others added.
 *
 * <p>Written as UTF-8 with a byte order mark, without which Excel takes it for another encoding;
 * read with commas, semicolons or tabs, LF or CRLF, as spreadsheets save it.
 */
public final class CodingSheet {

  static final List<String> CODES = List.of("type", "level", "prominence", "role", "strength");

  private static final List<String> PARAGRAPH =
      List.of("section", "lead", "chapeau", "text", "number", "body", "date", "source");

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "section",
          "lead",
          "chapeau",
          "text",
          "mention",
          "occurrence",
          "type",
          "level",
          "prominence",
          "role",
          "strength",
          "citation",
          "number",
          "body",
          "date",
          "source");

  private static final CsvMapper MAPPER =
      CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private final CodingScheme scheme;

  /**
   * @param scheme the codes that a row may hold
   */
  public CodingSheet(CodingScheme scheme) {
    this.scheme = scheme;
  }

  /** Writes paragraphs to be coded; their mentions are left out. */
  public void writeBlank(Writer writer, List<GoldParagraph> paragraphs) throws IOException {
    write(writer, paragraphs.stream().map(p -> List.of(paragraphCells(p))).toList());
  }

  /** Writes coded paragraphs. */
  public void write(Writer writer, Iterable<GoldParagraph> paragraphs) throws IOException {
    List<List<Map<String, String>>> rows = new ArrayList<>();
    paragraphs.forEach(paragraph -> rows.add(rows(paragraph)));
    write(writer, rows);
  }

  private static void write(Writer writer, List<List<Map<String, String>>> paragraphs)
      throws IOException {
    writer.write('\uFEFF');
    CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator('\n');
    COLUMNS.forEach(schema::addColumn);
    SequenceWriter lines = MAPPER.writer(schema.build()).writeValues(writer);
    lines.write(COLUMNS.toArray(String[]::new));
    for (List<Map<String, String>> rows : paragraphs) {
      for (Map<String, String> row : rows) {
        lines.write(
            COLUMNS.stream()
                .map(column -> Cells.guarded(row.getOrDefault(column, "")))
                .toArray(String[]::new));
      }
    }
    lines.flush();
  }

  private static List<Map<String, String>> rows(GoldParagraph paragraph) {
    List<Map<String, String>> rows = new ArrayList<>();
    GoldJson.json(paragraph)
        .path("mentions")
        .forEach(
            mention -> {
              Map<String, String> row = new HashMap<>();
              mention.fieldNames().forEachRemaining(f -> row.put(f, mention.path(f).asText("")));
              row.put("mention", mention.path("text").asText());
              rows.add(row);
            });
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      row.remove("text");
      row.put("id", paragraph.id());
      row.put("occurrence", Occurrence.of(paragraph.mentions().get(i).span(), paragraph.text()));
      row.put("citation", paragraph.mentions().get(i).citation() ? "yes" : "");
    }
    if (rows.isEmpty()) {
      rows.add(new HashMap<>(Map.of("type", SheetReader.NONE)));
    }
    rows.get(0).putAll(paragraphCells(paragraph));
    return rows;
  }

  private static Map<String, String> paragraphCells(GoldParagraph paragraph) {
    ObjectNode json = GoldJson.json(paragraph);
    Map<String, String> cells = new HashMap<>(Map.of("id", paragraph.id()));
    PARAGRAPH.forEach(column -> cells.put(column, json.path(column).asText("")));
    return cells;
  }

  /**
   * Reads what a coder filled in.
   *
   * @throws InputFormatException where a row is wrong, with file and row as the spreadsheet counts
   */
  public HandCoding read(Path file) throws IOException {
    SheetReader reader = new SheetReader(scheme, PARAGRAPH);
    List<String[]> rows = Sheet.rows(file);
    try {
      List<String> columns = rows.isEmpty() ? List.of() : columns(rows.get(0));
      for (int i = 1; i < rows.size(); i++) {
        reader.add(i + 1, named(columns, rows.get(i)));
      }
      return reader.coding();
    } catch (IllegalArgumentException e) {
      throw new InputFormatException(file + ": " + e.getMessage(), e);
    }
  }

  private static List<String> columns(String[] cells) {
    List<String> columns =
        Arrays.stream(cells).map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    for (String needed : List.of("id", "text", "body", "section", "mention", "type")) {
      if (!columns.contains(needed)) {
        throw new IllegalArgumentException(
            "row 1: there is no column \"" + needed + "\"; the first row must name the columns.");
      }
    }
    return columns;
  }

  private static Map<String, String> named(List<String> columns, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), cells.length); i++) {
      if (Set.copyOf(COLUMNS).contains(columns.get(i))) {
        row.put(columns.get(i), Cells.unguarded(cells[i]));
      }
    }
    return row;
  }
}
