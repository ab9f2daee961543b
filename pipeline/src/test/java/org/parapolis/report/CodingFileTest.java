package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.model.Body;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Section;
import org.parapolis.model.Span;

class CodingFileTest {

  static final CodingScheme SCHEME =
      CodingScheme.of(
          new TreeMap<>(
              Map.of(
                  "actor", "core",
                  "named_actor", "core",
                  "official", "core",
                  "network", "core",
                  "concept", "extended",
                  "level", "broad",
                  "place", "broad",
                  "issue", "broad",
                  "instrument", "broad")));

  private static final List<Path> GOLD =
      List.of(
          Path.of("../data/gold/paragraphs.jsonl"),
          Path.of("../data/gold/paragraphs-2026-11.jsonl"));

  /** What a format must not lose: formula marks, quotes, line breaks, places inside words. */
  private static final GoldParagraph HOSTILE =
      new GoldParagraph(
          "1/CP.26 P3",
          "+files/a;b,\"c\".xml",
          Body.UNFCCC,
          "2022",
          Section.ANNEX,
          "(1)",
          "=SUM(A1)",
          "'=kept as it is",
          "- 🏙 Capacities of cities;\r\n\"cities\", Cities, urban\u00a0areas and =cities\tonce more",
          List.of(
              broad(9, 15),
              broad(19, 25),
              broad(29, 35),
              broad(38, 44),
              broad(46, 57),
              broad(62, 69)));

  @TempDir Path folder;

  private static GoldMention broad(int begin, int end) {
    return new GoldMention(new Span(begin, end), "place", null, null, null, null, begin == 9);
  }

  @Test
  void everyFormatGivesTheGoldParagraphsBack() throws IOException {
    for (Path gold : GOLD) {
      List<GoldParagraph> paragraphs = new GoldJson().read(gold);
      assertRoundTrips(paragraphs);
    }
  }

  @Test
  void everyFormatGivesHostileTextBack() throws IOException {
    assertRoundTrips(List.of(HOSTILE));
  }

  private void assertRoundTrips(List<GoldParagraph> paragraphs) throws IOException {
    HandCoding all = new HandCoding(paragraphs, List.of());
    assertEquals(all, read(writer -> new GoldJson().write(writer, paragraphs)));
    assertEquals(all, read(writer -> new CodingSheet(SCHEME).write(writer, paragraphs)));
    assertEquals(all, read(writer -> new LabelStudio().write(writer, paragraphs)));
  }

  @Test
  void blankFilesHoldNoMentionAndCountAsUncoded() throws IOException {
    List<GoldParagraph> paragraphs = new GoldJson().read(GOLD.get(0)).subList(0, 20);
    HandCoding none =
        new HandCoding(List.of(), paragraphs.stream().map(GoldParagraph::id).toList());
    assertEquals(none, read(writer -> new CodingSheet(SCHEME).writeBlank(writer, paragraphs)));
    assertEquals(none, read(writer -> new LabelStudio().writeBlank(writer, paragraphs)));
  }

  @Test
  void readsAnExportOfLabelStudioWithWhatItAdds() throws IOException {
    String export =
        """
        [{"id": 7, "data": {"id": "A", "body": "GA", "section": "annex", "text": "🏙 in cities now"},
          "predictions": [], "meta": {},
          "annotations": [
            {"id": 1, "was_cancelled": true, "result": []},
            {"id": 2, "completed_by": 3, "was_cancelled": false, "lead_time": 3.2, "result": [
              {"id": "x", "from_name": "citation", "to_name": "text", "type": "choices",
               "origin": "manual", "value": {"start": 5, "end": 12, "choices": ["yes"]}},
              {"id": "x", "from_name": "type", "to_name": "text", "type": "labels",
               "origin": "manual", "value": {"start": 5, "end": 12, "labels": ["place"]}}]}]}]
        """;
    GoldParagraph a =
        new GoldParagraph(
            "A",
            "",
            Body.GA,
            "",
            Section.ANNEX,
            "",
            "",
            "",
            "🏙 in cities now",
            List.of(new GoldMention(new Span(6, 12), "place", null, null, null, null, true)));
    assertEquals(new HandCoding(List.of(a), List.of()), read(writer -> writer.write(export)));
    assertEquals(
        "task 1: 2 annotations; give each coder a project of their own.",
        wrong(export.replace("true, \"result\"", "false, \"result\"")));
    assertEquals(
        "task 1: there is no \"data\"; export from Label Studio as \"JSON\", not as another format.",
        wrong("[{\"text\": \"as JSON-MIN\"}]"));
    String task = export.strip().replaceAll("^\\[|\\]$", "");
    assertEquals("task 2: paragraph A stands there twice.", wrong("[" + task + "," + task + "]"));
    assertEquals("task 1: a region lies outside of the text.", wrong(export.replace("12", "99")));
    assertEquals(
        "task 1: \"type\" is missing", wrong(export.replace("\"type\", \"to", "\"x\", \"to")));
  }

  private interface Writing {
    void to(Writer writer) throws IOException;
  }

  private HandCoding read(Writing writing) throws IOException {
    Path file = folder.resolve("coded");
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      writing.to(writer);
    }
    return new CodingFile(SCHEME).read(file);
  }

  private String wrong(String content) {
    String message =
        assertThrows(GoldFormatException.class, () -> read(writer -> writer.write(content)))
            .getMessage();
    String place = folder.resolve("coded") + ": ";
    assertEquals(place, message.substring(0, place.length()));
    return message.substring(place.length());
  }
}
