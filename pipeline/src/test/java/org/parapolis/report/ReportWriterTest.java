package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapolis.model.SeriesPoint;

class ReportWriterTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents.csv",
        "mentions.csv",
        "series.csv",
        "trends.csv",
        "events.csv",
        "verbs.csv",
        "co_mentions.csv",
        "status_language.csv",
        "failures.csv",
        "excluded.csv",
        "coverage.csv",
        "keyness.csv",
        "terms.csv",
        "first_appearances.csv",
        "headline.csv",
        "run.json",
        "summary.json",
        "summary.md"
      })
  void writesWhatTheGoldenFileHolds(String file) throws IOException {
    Path written = Path.of("target/real-sample");
    write(new RealSample(), written);
    Path golden = RealSample.FOLDER.resolve("golden").resolve(file);
    assertEquals(
        Files.readString(golden),
        undivided(file, Files.readString(written.resolve(file))),
        "if the new " + file + " is right, copy it from pipeline/" + written);
  }

  /** Of the long tables, the series that are narrowed to nothing: they are enough to look at. */
  private static String undivided(String file, String content) {
    if (!List.of("series.csv", "trends.csv").contains(file)) {
      return content;
    }
    return content
        .lines()
        .filter(line -> line.startsWith("period_type,") || line.contains(",all,,"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    List<Path> first = write(new RealSample(), folder.resolve("first"));
    List<Path> second = write(new RealSample(), folder.resolve("second"));
    for (int i = 0; i < first.size(); i++) {
      assertEquals(-1, Files.mismatch(first.get(i), second.get(i)), first.get(i).toString());
    }
  }

  @Test
  void leavesNothingButTheReportBehind() throws IOException {
    Files.writeString(folder.resolve("README.md"), "kept");
    List<String> expected = new ArrayList<>(List.of("README.md"));
    write(new RealSample(), folder)
        .forEach(file -> expected.add(folder.relativize(file).toString()));
    assertEquals(expected.stream().sorted().toList(), files());
  }

  @Test
  void everyHeaderAgreesWithTheDataPackage() throws IOException {
    write(new RealSample(), folder);
    int tables = 0;
    JsonNode json = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    for (JsonNode resource : json.get("resources")) {
      Path file = folder.resolve(resource.get("path").textValue());
      assertTrue(Files.exists(file), file.toString());
      if (resource.has("schema")) {
        List<String> fields = new ArrayList<>();
        resource.at("/schema/fields").forEach(field -> fields.add(field.get("name").textValue()));
        assertEquals(Files.readAllLines(file).get(0), String.join(",", fields));
        tables++;
      }
    }
    assertEquals(
        ReportWriter.reports(folder, NOON).stream().filter(Table.class::isInstance).count(),
        tables);
  }

  @Test
  void writesHeadersOfTablesWithoutRows() throws IOException {
    RealSample sample = new RealSample();
    sample.failures.clear();
    write(sample, folder);
    assertEquals("source,stage,reason,detail\n", Files.readString(folder.resolve("failures.csv")));
  }

  @Test
  void refusesMentionWithoutItsParagraph() {
    RealSample sample = new RealSample();
    sample.paragraphs.remove(sample.paragraphs.size() - 1);
    String message =
        assertThrows(IllegalArgumentException.class, () -> write(sample, folder)).getMessage();
    assertEquals(
        "the mention in S/RES/2202 (2015), P390 has no paragraph, or stands out of order", message);
  }

  @Test
  void refusesMentionWithoutItsDocument() {
    RealSample sample = new RealSample();
    sample.documents.remove(0);
    String message =
        assertThrows(IllegalArgumentException.class, () -> write(sample, folder)).getMessage();
    assertEquals("the mention in 1/CP.21 has no document, or stands out of order", message);
  }

  @Test
  void leavesTheFormerReportWholeWhereTheNewOneFails() throws IOException {
    List<Path> files = write(new RealSample(), folder);
    Path former = Files.copy(folder.resolve("documents.csv"), folder.resolve("former.csv"));
    RealSample broken = new RealSample("other-");
    broken.documents.remove(0);
    assertThrows(IllegalArgumentException.class, () -> write(broken, folder));
    assertEquals(-1, Files.mismatch(former, folder.resolve("documents.csv")));
    assertEquals(files.size() + 1, files().size());
  }

  @Test
  void countsDuplicatesInNoRate() throws IOException {
    RealSample sample = new RealSample();
    List<SeriesPoint> before = sample.input().trends().points();
    DocumentRow last = sample.documents.get(sample.documents.size() - 1);
    sample.documents.add(new DocumentRow(last.document(), last.paragraphs(), last.document().id()));
    assertEquals(before, sample.input().trends().points());
    assertFalse(before.isEmpty());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static List<Path> write(RealSample sample, Path folder) throws IOException {
    return new ReportWriter(folder, NOON, List.of()).write(sample.input());
  }
}
