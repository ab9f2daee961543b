package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  void readsASheetAsASpreadsheetSavesIt() throws IOException {
    List<GoldParagraph> paragraphs = new ArrayList<>(new GoldJson().read(GOLD.get(1)));
    StringWriter written = new StringWriter();
    new CodingSheet(SCHEME).write(written, paragraphs);
    for (char separator : new char[] {';', '\t', ','}) {
      Path file = folder.resolve("saved.csv");
      Files.writeString(file, saved(written.toString(), separator));
      assertEquals(new HandCoding(paragraphs, List.of()), new CodingFile(SCHEME).read(file));
    }
  }

  /** Another separator, every cell quoted, CRLF behind rows, empty rows at the end. */
  private static String saved(String csv, char separator) {
    StringBuilder saved = new StringBuilder("\uFEFF");
    boolean quoted = false;
    boolean begins = true;
    for (char c : csv.substring(1).toCharArray()) {
      boolean ends = !quoted && (c == ',' || c == '\n');
      if (begins && c != '"') {
        saved.append('"');
        quoted = false;
      }
      if (ends) {
        saved.append(begins || saved.charAt(saved.length() - 1) != '"' ? "\"" : "");
        saved.append(c == ',' ? String.valueOf(separator) : "\r\n");
      } else {
        saved.append(c);
        quoted ^= c == '"';
      }
      begins = ends;
    }
    return saved + String.valueOf(separator).repeat(16) + "\r\n";
  }

  @Test
  void readsWhatACoderTypes() throws IOException {
    String sheet =
        """
        id;text;body;section;mention;occurrence;type;level;role;citation;my notes
        A;The cities and capacities of Cities;GA;operative;;;NONE;;;;sure
        B;Local authorities, cities and cities;GA;annex;cities ;2;place;;;;
        B;;;;local authorities;;Actor;Local;OTHER;Yes;"ask; again"
        C;Nobody has read this;GA;annex;;;;;;;
        ;;;;;;;;;;
        """;
    GoldParagraph a =
        new GoldParagraph(
            "A",
            "",
            Body.GA,
            "",
            Section.OPERATIVE,
            "",
            "",
            "",
            "The cities and capacities of Cities",
            List.of());
    GoldParagraph b =
        new GoldParagraph(
            "B",
            "",
            Body.GA,
            "",
            Section.ANNEX,
            "",
            "",
            "",
            "Local authorities, cities and cities",
            List.of(
                new GoldMention(new Span(0, 17), "actor", "local", null, "other", null, true),
                new GoldMention(new Span(30, 36), "place", null, null, null, null, false)));
    assertEquals(new HandCoding(List.of(a, b), List.of("C")), read(writer -> writer.write(sheet)));
  }

  @Test
  void saysInWhichRowAndWhatToDo() {
    String head = "id,text,body,section,mention,occurrence,type,level,citation\n";
    String good = "A,\"Cities, cities\",GA,annex,";
    assertEquals(
        "row 1: there is no column \"body\"; the first row must name the columns.",
        wrong("id,text\n"));
    assertEquals(
        "row 2: the text has no \"towns\"; copy the words from the text.",
        wrong(head + good + "towns,,place"));
    assertEquals(
        "row 3: the text has \"cities\" in 1 place, and none is number 2.",
        wrong(head + good + "Cities,,place\nA,,,,cities,2,place"));
    assertEquals(
        "row 2: occurrence \"second\" is not a number: 2 for the second place in the text.",
        wrong(head + good + "cities,second,place"));
    assertEquals(
        "row 2: unknown level \"locl\", one of [local, regional, both].",
        wrong(head + good + "cities,,actor,locl"));
    assertEquals("row 2: \"cities\" has no type.", wrong(head + good + "cities,,,"));
    assertEquals(
        "row 2: a code without a mention; copy the words of the mention from the text.",
        wrong(head + good + ",,actor,"));
    assertEquals(
        "row 2: citation \"maybe\" is neither yes nor no.",
        wrong(head + good + "cities,,place,,maybe"));
    assertEquals(
        "row 3: there is no id; copy it from the row of the paragraph.",
        wrong(head + good + "\n,,,,cities,,place"));
    assertEquals("row 2: no row of A holds its text.", wrong(head + "A,,,,cities,,place"));
    assertEquals(
        "row 3: the text of A is not that of row 2.",
        wrong(head + good + "\nA,Towns,GA,annex,Towns,,place"));
    assertEquals(
        "row 3: type \"none\" says that the paragraph holds no mention, but it has one.",
        wrong(head + good + "cities,,place\nA,,,,,,none"));
    assertEquals("row 2: unknown body 'UN'", wrong(head + "A,Towns,UN,annex,,,none"));
  }

  @Test
  void refusesAnotherEncodingWithAdvice() throws IOException {
    Path file = folder.resolve("ansi.csv");
    Files.write(file, "id;text;Côte\n".getBytes(Charset.forName("windows-1252")));
    assertEquals(
        file + ": not UTF-8; save it as \"CSV UTF-8\" (Excel) or with character set UTF-8.",
        assertThrows(GoldFormatException.class, () -> new CodingFile(SCHEME).read(file))
            .getMessage());
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
