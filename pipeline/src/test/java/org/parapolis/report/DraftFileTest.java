package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.DraftReader;
import org.parapolis.Pipeline;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.MentionSets;
import org.parapolis.model.StructuredDocument;

class DraftFileTest {

  private static final Pipeline PIPELINE =
      Pipeline.withoutTags(LexiconFiles.read(Path.of("../lexicons")));

  private static final String ZERO =
      """
      1. Encourages local governments, as appropriate, to <b>protect</b> human rights;

      2. Decides to remain seized of the matter.
      """;

  private static final String FINAL =
      """
      1. Decides to remain seized of the matter.

      2. Urges local governments to respect and to <b>protect</b> human rights;
      """;

  @TempDir Path folder;

  @Test
  void writesTheSameFilesWithTheSameBytesTwice() throws IOException {
    file(ZERO, FINAL).writeFolder(folder.resolve("one"));
    file(ZERO, FINAL).writeFolder(folder.resolve("two"));

    try (Stream<Path> files = Files.list(folder.resolve("one"))) {
      assertEquals(
          List.of("drafts.json", "index.html", "mentions.csv", "paragraphs.csv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    for (String name : List.of("drafts.json", "index.html", "mentions.csv", "paragraphs.csv")) {
      assertEquals(
          Files.readString(folder.resolve("one").resolve(name)),
          Files.readString(folder.resolve("two").resolve(name)));
    }
  }

  @Test
  void tellsInTablesWhatMovedAndWhatWasStrengthened() throws IOException {
    file(ZERO, FINAL).writeFolder(folder);

    assertEquals(
        List.of(
            "thread,version,document,address,status,changed,moved,similarity,related,text",
            "1,1,'=zero,OP2,PRESENT,false,false,,,Decides to remain seized of the matter.",
            "1,2,final,OP1,KEPT,false,true,1.000,,Decides to remain seized of the matter."),
        lines("paragraphs.csv").subList(0, 3));
    assertEquals(
        "1,PRESENT>KEPT,2,final,KEPT,OP2,local governments,core,actor,local,standalone,"
            + "accountability,4,false,,strengthened,strength 3 → 4; modulator - as appropriate;"
            + " role implementation → accountability,"
            + "Urges local governments to respect and to <b>protect</b> human rights;",
        lines("mentions.csv").get(2).replace("\"", ""));
  }

  @Test
  void marksAdditionsDeletionsAndMentionsAndEscapesTheRest() throws IOException {
    file(ZERO, FINAL).writeFolder(folder);
    String page = Files.readString(folder.resolve("index.html"));

    assertEquals(
        List.of(
            "Decides to remain seized of the matter.",
            "Encourages <mark title=\"actor\">local governments</mark>, as appropriate, to"
                + " &lt;b&gt;protect&lt;/b&gt; human rights;",
            "<del>Encourages </del><ins>Urges </ins><mark title=\"actor\">local governments"
                + "</mark> <del>as appropriate, </del>to <ins>respect and to &lt;</ins>b&gt;"
                + "protect&lt;/b&gt; human rights;"),
        page.lines()
            .map(String::strip)
            .filter(line -> line.startsWith("<p>") && line.endsWith("</p>"))
            .filter(line -> !line.contains("href") && !line.contains("Versions:"))
            .map(line -> line.substring(3, line.length() - 4))
            .toList());
    assertTrue(page.contains("<strong class=\"strengthened\">strengthened</strong>"), page);
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }

  private static DraftFile file(String... texts) {
    List<StructuredDocument> documents =
        Stream.of(texts)
            .map(text -> PIPELINE.read("draft.txt", text.getBytes(StandardCharsets.UTF_8)))
            .map(reading -> reading.documents().get(0))
            .toList();
    DraftHistory history = new DraftReader(PIPELINE).read(List.of("=zero", "final"), documents);
    return new DraftFile(history, new MentionSets(PIPELINE.lexicon().setOfType()));
  }
}
