package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {

  /** What a sentence may print that is no cell: years, symbols, and the constants it explains. */
  private static final Pattern NO_CELL =
      Pattern.compile(
          "[A-Z]+(?:/[A-Z0-9.]+)+(?: \\(\\d{4}\\))?|\\b(?:19|20)\\d{2}\\b|95 %|10,000 words"
              + "|100 (?:documents|paragraphs)|at least 30|under \\.05|\\w*[A-Za-z]\\d+|2030 Agenda"
              + "|< \\.001|by words");

  private static final Pattern NUMBER = Pattern.compile("-?\\d*[.,]?\\d+(?:[.,]\\d+)*");

  private final RealSample sample = new RealSample("", "second-", "third-");

  @TempDir Path folder;

  @Test
  void everyNumberIsInTheTables() throws IOException {
    new ReportWriter(folder, Clock.systemUTC(), List.of()).write(sample.input());
    Map<String, List<Map<String, String>>> tables = new HashMap<>();
    int numbers = 0;
    for (SummarySentence sentence : Summary.of(sample.input()).sentences()) {
      for (SummaryNumber number : sentence.numbers()) {
        List<Map<String, String>> rows =
            tables.computeIfAbsent(number.file(), file -> read(folder.resolve(file)));
        assertEquals(0, expected(number, rows).compareTo(number.value()), sentence.text());
        numbers++;
      }
    }
    assertTrue(numbers > 20, numbers + " numbers");
  }

  private static BigDecimal expected(SummaryNumber number, List<Map<String, String>> rows) {
    List<BigDecimal> cells = new ArrayList<>();
    for (Map<String, String> row : rows) {
      String cell = row.getOrDefault(number.column(), "");
      if (row.entrySet().containsAll(number.row().entrySet()) && !cell.isEmpty()) {
        cells.add(new BigDecimal(cell));
      }
    }
    return switch (number.how()) {
      case CELL -> {
        assertEquals(1, cells.size(), number.toString());
        yield cells.get(0);
      }
      case SUM -> cells.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      case FILLED -> BigDecimal.valueOf(cells.size());
    };
  }

  @Test
  void everySentencePrintsNoNumberWithoutItsCell() {
    for (SummarySentence sentence : Summary.of(sample.input()).sentences()) {
      String rest = NO_CELL.matcher(sentence.text()).replaceAll(" ");
      List<String> printed =
          sentence.numbers().stream().map(number -> number.printed().replace("= ", "")).toList();
      NUMBER
          .matcher(rest)
          .results()
          .map(MatchResult::group)
          .forEach(
              number -> assertTrue(printed.contains(number), number + " in: " + sentence.text()));
    }
  }

  @Test
  void idsAreUnique() {
    Set<String> ids = new HashSet<>();
    for (SummarySentence sentence : Summary.of(sample.input()).sentences()) {
      assertTrue(ids.add(sentence.id()), sentence.id());
      assertFalse(sentence.text().contains("{}"), sentence.text());
    }
  }

  @Test
  void hasNoCurveToSpeakOfWhereNothingWasAdopted() {
    sample.documents.clear();
    sample.paragraphs.clear();
    sample.mentions.clear();
    sample.rejections.clear();
    assertEquals(
        List.of(
            "This run holds 0 documents: 0 words in 0 paragraphs.",
            "None is an adopted text with a day of adoption: there is no curve.",
            "Local and regional governments (LRGs) are named 0 times as actors: authorities, officials"
                + " and their networks (the core set). With ideas that imply them, such as"
                + " decentralization, there are 0 mentions (extended); with places, scales and urban"
                + " matters, 0 (broad). In cited titles stand 0 more, in none of these sets."),
        Summary.of(sample.input()).sentences().stream()
            .limit(3)
            .map(SummarySentence::text)
            .toList());
  }

  private static List<Map<String, String>> read(Path file) {
    try {
      return file.toString().endsWith(".json") ? json(file) : csv(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One row; fields by their path. */
  private static List<Map<String, String>> json(Path file) throws IOException {
    Map<String, String> row = new HashMap<>();
    flatten("", new ObjectMapper().readTree(file.toFile()), row);
    return List.of(row);
  }

  private static void flatten(String path, JsonNode node, Map<String, String> row) {
    node.properties()
        .forEach(
            field -> {
              String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
              if (field.getValue().isNumber()) {
                row.put(name, field.getValue().asText());
              }
              flatten(name, field.getValue(), row);
            });
  }

  /** Of these tables no quoted cell holds a line break. */
  private static List<Map<String, String>> csv(List<String> lines) {
    List<String> header = List.of(lines.get(0).split(",", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header.get(i), cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
