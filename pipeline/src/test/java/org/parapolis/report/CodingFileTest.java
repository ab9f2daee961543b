package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.GoldFiles;
import org.parapolis.model.Body;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Section;
import org.parapolis.model.Span;

class CodingFileTest {

  static final CodingScheme SCHEME = CodingScheme.of(RealSample.SETS);

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

  private final WrittenCoding coded;

  CodingFileTest(@TempDir Path folder) {
    coded = new WrittenCoding(folder.resolve("coded"));
  }

  private static GoldMention broad(int begin, int end) {
    return new GoldMention(new Span(begin, end), "place", null, null, null, null, begin == 9);
  }

  @Test
  void everyFormatGivesTheGoldParagraphsBack() throws IOException {
    for (Path gold : GoldFiles.all()) {
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
    assertEquals(all, coded.read(writer -> new GoldJson().write(writer, paragraphs)));
    assertEquals(all, coded.read(writer -> new CodingSheet(SCHEME).write(writer, paragraphs)));
    assertEquals(all, coded.read(writer -> new LabelStudio().write(writer, paragraphs)));
  }

  @Test
  void blankFilesHoldNoMentionAndCountAsUncoded() throws IOException {
    List<GoldParagraph> paragraphs = new GoldJson().read(GoldFiles.all().get(0)).subList(0, 20);
    HandCoding none =
        new HandCoding(List.of(), paragraphs.stream().map(GoldParagraph::id).toList());
    assertEquals(
        none, coded.read(writer -> new CodingSheet(SCHEME).writeBlank(writer, paragraphs)));
    assertEquals(none, coded.read(writer -> new LabelStudio().writeBlank(writer, paragraphs)));
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
        WrittenCoding.paragraph(
            "A",
            Section.ANNEX,
            "🏙 in cities now",
            List.of(new GoldMention(new Span(6, 12), "place", null, null, null, null, true)));
    assertEquals(new HandCoding(List.of(a), List.of()), coded.read(writer -> writer.write(export)));
    assertEquals(
        "task 1: 2 annotations; give each coder a project of their own.",
        coded.wrong(export.replace("true, \"result\"", "false, \"result\"")));
    assertEquals(
        "task 1: there is no \"data\"; export from Label Studio as \"JSON\", not as another format.",
        coded.wrong("[{\"text\": \"as JSON-MIN\"}]"));
    String task = export.strip().replaceAll("^\\[|\\]$", "");
    assertEquals(
        "task 2: paragraph A stands there twice.", coded.wrong("[" + task + "," + task + "]"));
    assertEquals(
        "task 1: a region lies outside of the text.", coded.wrong(export.replace("12", "99")));
    assertEquals(
        "task 1: \"type\" is missing",
        coded.wrong(export.replace("\"type\", \"to", "\"x\", \"to")));
  }
}
