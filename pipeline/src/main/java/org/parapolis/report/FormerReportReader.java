package org.parapolis.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.parapolis.model.Document;
import org.parapolis.model.MentionSets;

/**
 * Reads the report that lies in a folder. One of another schema, or half of one, is read as far as
 * it can be.
 */
final class FormerReportReader {

  private final Path folder;
  private final MentionSets sets;
  private final Map<String, DocumentNumbers.Counter> documents = new HashMap<>();
  private final Map<String, Long> excluded = new HashMap<>();
  private final Set<String> compared = new TreeSet<>();
  private final Set<String> unknownTypes = new TreeSet<>();
  private final List<String> problems = new ArrayList<>();

  private FormerReportReader(Path folder, MentionSets sets) {
    this.folder = folder;
    this.sets = sets;
  }

  /** Empty where there is none. */
  static Optional<FormerReport> read(Path folder, MentionSets sets) {
    boolean any =
        List.of("run.json", "documents.csv").stream()
            .anyMatch(file -> Files.exists(folder.resolve(file)));
    return any ? Optional.of(new FormerReportReader(folder, sets).read()) : Optional.empty();
  }

  private FormerReport read() {
    JsonNode run = run();
    if (table(
        "documents",
        List.of("id", "body", "sha256", "words", "paragraphs", "duplicate_of"),
        this::document)) {
      compared.addAll(List.of("documents", "words", "paragraphs"));
      if (table("mentions", List.of("document", "type", "citation"), this::mention)) {
        compared.add("mentions");
      }
      if (table(
          "excluded",
          List.of("document"),
          row -> excluded.merge(row.get("document"), 1L, Long::sum))) {
        compared.add("excluded");
      }
    }
    if (!unknownTypes.isEmpty()) {
      problems.add(
          "types of the former report that the lexicons no longer have are in no set: "
              + String.join(", ", unknownTypes));
    }
    Map<String, DocumentNumbers> numbers = new HashMap<>();
    documents.forEach(
        (id, document) -> {
          document.excluded(excluded.getOrDefault(id, 0L));
          numbers.put(id, document.numbers());
        });
    return new FormerReport(
        numbers, compared, totals(run.path("counts")), RunInputs.of(run.path("inputs")), problems);
  }

  private JsonNode run() {
    try {
      return Json.MAPPER.readTree(folder.resolve("run.json").toFile());
    } catch (IOException e) {
      problems.add("run.json of the former report could not be read");
      return Json.object();
    }
  }

  private boolean table(String name, List<String> wanted, Consumer<Map<String, String>> rows) {
    try {
      CsvRows.read(folder.resolve(name + ".csv"), wanted, rows);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      problems.add(name + ".csv of the former report could not be read");
      return false;
    }
  }

  private void document(Map<String, String> row) {
    boolean counts =
        cell(row, "duplicate_of").isEmpty()
            && !List.of(cell(row, "flags").split("; ")).contains(Document.NO_LEXICON);
    String id = cell(row, "id");
    DocumentNumbers.Counter counter =
        new DocumentNumbers.Counter(id, cell(row, "sha256"), cell(row, "body"), counts);
    counter.size(Long.parseLong(cell(row, "words")), Long.parseLong(cell(row, "paragraphs")));
    documents.put(id, counter);
  }

  private void mention(Map<String, String> row) {
    DocumentNumbers.Counter document = documents.get(cell(row, "document"));
    if (document == null) {
      throw new IllegalArgumentException("a mention without its document");
    }
    if (sets.holding(cell(row, "type")).isEmpty()) {
      unknownTypes.add(cell(row, "type"));
    }
    document.mention(cell(row, "type"), Boolean.parseBoolean(cell(row, "citation")), sets);
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static SortedMap<RunNumber, Long> totals(JsonNode counts) {
    SortedMap<RunNumber, Long> totals = new TreeMap<>();
    for (String name : List.of("documents", "words", "paragraphs", "excluded")) {
      if (counts.path(name).isIntegralNumber()) {
        totals.put(RunNumber.of(name, RunNumber.ALL_BODIES), counts.path(name).longValue());
      }
    }
    counts
        .path("mentions")
        .properties()
        .forEach(
            set ->
                totals.put(
                    RunNumber.ofSet(set.getKey(), RunNumber.ALL_BODIES), set.getValue().asLong()));
    counts
        .path("failures")
        .properties()
        .forEach(
            reason -> totals.put(RunNumber.ofReason(reason.getKey()), reason.getValue().asLong()));
    return totals;
  }
}
