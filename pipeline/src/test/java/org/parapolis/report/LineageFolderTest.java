package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.CodeShift;
import org.parapolis.model.Descent;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Edit;
import org.parapolis.model.Family;
import org.parapolis.model.Fate;
import org.parapolis.model.LineageFindings;
import org.parapolis.model.Mention;
import org.parapolis.model.Novelty;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Passage;
import org.parapolis.model.Section;
import org.parapolis.model.SourceFile;
import org.parapolis.model.Span;
import org.parapolis.model.Symbol;

/** With a hostile newer text of OP10(d), which says more than the resolution does. */
class LineageFolderTest {

  private static final Passage OLDER =
      passage("A/RES/75/219", "2020-12-21", "Engaging local governments and authorities;", 2);
  private static final Passage NEWER =
      passage(
          "A/RES/76/207", "2021-12-17", "=Engaging local governments <script>alert(1)</script>", 1);

  @TempDir private Path folder;

  @Test
  void writesEveryTable() throws IOException {
    write();
    assertEquals(
        List.of("families.csv", "index.html", "lineage.json", "losses.csv", "novelty.csv"),
        files());
    assertEquals(
        """
        family,document,address,date,parent,resemblance,first,mentions
        1,A/RES/75/219,OP10(d),2020-12-21,,,"A/RES/75/219, OP10(d)",1
        1,A/RES/76/207,OP10(d),2021-12-17,"A/RES/75/219, OP10(d)",0.750,"A/RES/75/219, OP10(d)",1
        """,
        read("families.csv"));
    assertEquals(
        """
        document,address,date,begin,mention,type,citation,novelty,first_symbol,first_address,first_date,overlap
        A/RES/75/219,OP10(d),2020-12-21,9,local governments,actor,false,NEW,,,,
        A/RES/76/207,OP10(d),2021-12-17,10,local governments,actor,false,REITERATED,A/RES/75/219,OP10(d),2020-12-21,0.667
        """,
        read("novelty.csv"));
  }

  @Test
  void guardsCellsThatASpreadsheetWouldRun() throws IOException {
    write();
    String losses = read("losses.csv");
    assertTrue(losses.contains(",weakened,OP10(d),0.750,local governments,2,1,"), losses);
    assertTrue(losses.contains("'=Engaging local governments"), losses);
  }

  @Test
  void showsMarkupOfADocumentAsText() throws IOException {
    write();
    String page = read("index.html");
    assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
    assertFalse(page.contains("<script"), page);
    assertTrue(page.contains("strength 2 → 1"), page);
    assertTrue(page.contains("href=\"https://undocs.org/en/A/RES/76/207\""), page);
  }

  private void write() throws IOException {
    Descent first = new Descent(OLDER, null, 0);
    Descent child = new Descent(NEWER, first, .75);
    Mention older = OLDER.mentions().get(0);
    Mention newer = NEWER.mentions().get(0);
    LineageFindings findings =
        new LineageFindings(
            List.of(new Family(List.of(first, child))),
            List.of(new Novelty(first, older, null, 0), new Novelty(child, newer, OLDER, 2 / 3.0)),
            List.of(
                new Fate(
                    Fate.Kind.WEAKENED,
                    OLDER.document().title(),
                    OLDER,
                    older,
                    NEWER.document(),
                    NEWER,
                    .75,
                    newer,
                    List.of(new CodeShift("strength", "2", "1", CodeShift.Turn.WEAKENED)))));
    LineagePage page =
        new LineagePage(
            "Run un",
            mention -> true,
            (before, after) ->
                List.of(new Edit(Edit.Kind.DELETED, before), new Edit(Edit.Kind.ADDED, after)));
    new LineageFolder(folder).write(findings, page, new LineageJson(mention -> true));
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Passage passage(String symbol, String adopted, String text, int strength) {
    DocumentId id = new DocumentId(symbol);
    Address address = new Address("OP10(d)");
    Document document =
        new Document(
            id,
            Symbol.parse(symbol).orElseThrow(),
            "Implementation of the Convention on Biological Diversity",
            Body.GA,
            DocumentKind.RESOLUTION,
            "75",
            LocalDate.parse(adopted),
            null,
            "en",
            "",
            "",
            List.of(),
            new SourceFile("a.xml", "application/xml", "0".repeat(64)),
            5,
            List.of());
    Paragraph paragraph =
        new Paragraph(id, 0, address, "(d)", Section.OPERATIVE, "", null, "", text, 0);
    int begin = text.indexOf("local");
    Mention mention =
        new Mention(
            id,
            address,
            new Span(begin, begin + 17),
            "local governments",
            "actor.local-government",
            "actor",
            "local",
            "list",
            "participation",
            strength,
            false,
            List.of(),
            List.of(),
            List.of());
    return new Passage(document, paragraph, List.of(mention));
  }
}
