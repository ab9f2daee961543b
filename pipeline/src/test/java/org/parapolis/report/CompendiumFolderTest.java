package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompendiumFolderTest {

  @TempDir Path folder;

  @Test
  void quotesTheNewestDocumentFirstAndEachParagraphByItsAddress() throws IOException {
    assertEquals(
        List.of("index.html", "compendium.docx"), write(QuotedSample.of(new RealSample(), "")));

    assertEquals(
        List.of(
            "E/RES/2025/25, P031",
            "E/RES/2025/25, P038",
            "E/RES/2025/25, P208",
            "A/HRC/RES/58/30, P078"),
        found("<h4>(.*?)</h4>", "index.html").subList(0, 4));
  }

  @Test
  void printsAParagraphWithItsMentionsMarkedAndTheirCodesInWords() throws IOException {
    write(QuotedSample.of(new RealSample(), ""));

    String page = Files.readString(folder.resolve("index.html"));
    int begin = page.indexOf("<h4>S/RES/2202 (2015), P006</h4>");
    assertEquals(
        """
        <h4>S/RES/2202 (2015), P006</h4>
            <blockquote lang="en" dir="auto">
        """
            + "      \n"
            + """
                  <p>– Creation of the people’s police units by decision of <mark class="core">local councils</mark> for the maintenance of public order in certain areas of the Donetsk and Luhansk regions;</p>
                </blockquote>
                <ul class="codes">
                  <li><b class="core">local councils</b>: actor, local level; standing alone; role: competence; strength 0 of 5, no governing verb <span class="set">core</span></li>
            """
                .replaceAll("(?m)^(?=<)", "    "),
        page.substring(begin, page.indexOf("</li>\n", begin) + 6));
  }

  @Test
  void saysTheHeadlineNumbersWithTheirDefinitions() throws IOException {
    write(QuotedSample.of(new RealSample(), ""));

    assertEquals(
        List.of("9", "1,424", "48,220", "15", "18", "35", "3"),
        found("<span class=\"value\">(.*?)</span>", "index.html"));
    assertTrue(
        Files.readString(folder.resolve("index.html"))
            .contains("<strong>Counts are of text, not of importance:</strong>"));
  }

  @Test
  void opensInWordWithTheSameParagraphs() throws IOException {
    write(QuotedSample.of(new RealSample(), ""));

    assertEquals(
        found("<h4>(.*?)</h4>", "index.html"),
        paragraphs("compendium.docx").stream()
            .filter(paragraph -> "Heading3".equals(paragraph.getStyle()))
            .map(XWPFParagraph::getText)
            .toList());
    List<String> texts =
        paragraphs("compendium.docx").stream().map(XWPFParagraph::getText).toList();
    int at = texts.indexOf("S/RES/2202 (2015), P006");
    assertEquals(
        List.of(
            "– Creation of the people’s police units by decision of local councils for the"
                + " maintenance of public order in certain areas of the Donetsk and Luhansk"
                + " regions;",
            "– local councils: actor, local level; standing alone; role: competence; strength 0 of"
                + " 5, no governing verb [core]"),
        texts.subList(at + 1, at + 3));
  }

  @Test
  void printsADocumentInFullAndLeadsToTheOfficialText() throws IOException {
    assertEquals(
        List.of("index.html", "compendium.docx", "E_RES_2025_25.html", "E_RES_2025_25.docx"),
        write(QuotedSample.of(new RealSample(), "", "E/RES/2025/25")));

    assertEquals(
        List.of("Strengthening the <mark class=\"core\">United Nations Forum of Mayors</mark>"),
        found("<h2 id=\"E/RES/2025/25,_.*?\">(.*?)</h2>", "E_RES_2025_25.html"));
    assertEquals(
        List.of("https://undocs.org/en/E/RES/2025/25"),
        found("<h1><a href=\"(.*?)\">", "E_RES_2025_25.html"));
    assertEquals(
        "https://undocs.org/en/E/RES/2025/25",
        paragraphs("E_RES_2025_25.docx").get(0).getDocument().getHyperlinks()[0].getURL());
  }

  @Test
  void printsHostileTextAsText() throws IOException {
    String hostile = "<script>alert(1)</script>\u0000\u001b[2J&{{run}}";
    write(QuotedSample.of(new RealSample(), hostile, "E/RES/2025/25"));

    for (String file : List.of("index.html", "E_RES_2025_25.html")) {
      String page = Files.readString(folder.resolve(file));
      assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;  [2J&amp;{{run}}"), file);
      assertFalse(page.contains("<script"), file);
    }
    for (String file : List.of("compendium.docx", "E_RES_2025_25.docx")) {
      assertTrue(
          paragraphs(file).stream()
              .anyMatch(p -> p.getText().contains("<script>alert(1)</script>  [2J&{{run}}")),
          file);
    }
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    Path again = folder.resolve("again");
    List<String> files = write(QuotedSample.of(new RealSample(), "", "E/RES/2025/25"));
    new CompendiumFolder(again).write(QuotedSample.of(new RealSample(), "", "E/RES/2025/25"));

    for (String file : files) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve(file)), Files.readAllBytes(again.resolve(file)), file);
    }
  }

  @Test
  void givesALongCompendiumAPartForEachBody() throws IOException {
    String[] prefixes = IntStream.range(0, 40).mapToObj(i -> i + "-").toArray(String[]::new);

    assertEquals(
        Stream.of("ga", "sc", "hrc", "ecosoc", "unfccc")
            .flatMap(body -> Stream.of(body + ".html", body + ".docx"))
            .toList(),
        write(QuotedSample.of(new RealSample(prefixes), "")).stream().skip(1).toList());
    assertEquals(
        List.of("ga.html", "sc.html", "hrc.html", "ecosoc.html", "unfccc.html"),
        found("<li><a href=\"(.*?\\.html)\">", "index.html"));
    assertEquals(List.of(), found("<h4>(.*?)</h4>", "index.html"));
  }

  private List<String> write(Compendium compendium) throws IOException {
    return new CompendiumFolder(folder)
        .write(compendium).stream().map(file -> folder.relativize(file).toString()).toList();
  }

  private List<String> found(String pattern, String file) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(folder.resolve(file)))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private List<XWPFParagraph> paragraphs(String file) throws IOException {
    try (InputStream stream = Files.newInputStream(folder.resolve(file));
        XWPFDocument document = new XWPFDocument(stream)) {
      return document.getParagraphs();
    }
  }
}
