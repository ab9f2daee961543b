package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Section;
import org.parapolis.model.Span;

class CodingSheetTest {

  private static final CodingScheme SCHEME = CodingFileTest.SCHEME;

  private static final Path GOLD = Path.of("../data/gold/paragraphs-2026-11.jsonl");

  private final Path folder;
  private final WrittenCoding coded;

  CodingSheetTest(@TempDir Path folder) {
    this.folder = folder;
    coded = new WrittenCoding(folder.resolve("coded"));
  }

  @Test
  void readsASheetAsASpreadsheetSavesIt() throws IOException {
    List<GoldParagraph> paragraphs = new ArrayList<>(new GoldJson().read(GOLD));
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
        WrittenCoding.paragraph(
            "A", Section.OPERATIVE, "The cities and capacities of Cities", List.of());
    GoldParagraph b =
        WrittenCoding.paragraph(
            "B",
            Section.ANNEX,
            "Local authorities, cities and cities",
            List.of(
                new GoldMention(new Span(0, 17), "actor", "local", null, "other", null, true),
                new GoldMention(new Span(30, 36), "place", null, null, null, null, false)));
    assertEquals(
        new HandCoding(List.of(a, b), List.of("C")), coded.read(writer -> writer.write(sheet)));
  }

  @Test
  void saysInWhichRowAndWhatToDo() {
    String head = "id,text,body,section,mention,occurrence,type,level,citation\n";
    String good = "A,\"Cities, cities\",GA,annex,";
    assertEquals(
        "row 1: there is no column \"body\"; the first row must name the columns.",
        coded.wrong("id,text\n"));
    assertEquals(
        "row 2: the text has no \"towns\"; copy the words from the text.",
        coded.wrong(head + good + "towns,,place"));
    assertEquals(
        "row 3: the text has \"cities\" in 1 place, and none is number 2.",
        coded.wrong(head + good + "Cities,,place\nA,,,,cities,2,place"));
    assertEquals(
        "row 2: occurrence \"second\" is not a number: 2 for the second place in the text.",
        coded.wrong(head + good + "cities,second,place"));
    assertEquals(
        "row 2: unknown level \"locl\", one of [local, regional, both].",
        coded.wrong(head + good + "cities,,actor,locl"));
    assertEquals("row 2: \"cities\" has no type.", coded.wrong(head + good + "cities,,,"));
    assertEquals(
        "row 2: a code without a mention; copy the words of the mention from the text.",
        coded.wrong(head + good + ",,actor,"));
    assertEquals(
        "row 2: citation \"maybe\" is neither yes nor no.",
        coded.wrong(head + good + "cities,,place,,maybe"));
    assertEquals(
        "row 3: there is no id; copy it from the row of the paragraph.",
        coded.wrong(head + good + "\n,,,,cities,,place"));
    assertEquals("row 2: no row of A holds its text.", coded.wrong(head + "A,,,,cities,,place"));
    assertEquals(
        "row 3: the text of A is not that of row 2.",
        coded.wrong(head + good + "\nA,Towns,GA,annex,Towns,,place"));
    assertEquals(
        "row 3: type \"none\" says that the paragraph holds no mention, but it has one.",
        coded.wrong(head + good + "cities,,place\nA,,,,,,none"));
    assertEquals("row 2: unknown body 'UN'", coded.wrong(head + "A,Towns,UN,annex,,,none"));
  }

  @Test
  void refusesAnotherEncodingWithAdvice() throws IOException {
    Path file = folder.resolve("ansi.csv");
    Files.write(file, "id;text;Côte\n".getBytes(Charset.forName("windows-1252")));
    assertEquals(
        file + ": not UTF-8; save it as \"CSV UTF-8\" (Excel) or with character set UTF-8.",
        assertThrows(InputFormatException.class, () -> new CodingFile(SCHEME).read(file))
            .getMessage());
  }
}
