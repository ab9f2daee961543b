package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compendium of a run of two real resolutions, as a user asks for it. */
class CompendiumCommandIT {

  @TempDir static Path temporary;

  @BeforeAll
  static void runsTwoResolutions() throws IOException {
    Path corpus = Files.createDirectories(temporary.resolve("corpus"));
    for (String file : List.of("hrc/A_HRC_RES_57_12E.xml", "ga/A_RES_79_333-2514352E.xml")) {
      Path original = Path.of("../data/sample", file);
      Files.copy(original, corpus.resolve(original.getFileName()));
    }
    Outcome run =
        execute(
            "run",
            corpus.toString(),
            "--reports",
            temporary.resolve("reports").toString(),
            "--master",
            "local[2]");
    assertEquals(0, run.exit(), run.err());
  }

  @Test
  void quotesEveryParagraphWithACoreOrExtendedMentionOfTheNamedDocument() throws IOException {
    Path out = temporary.resolve("named");

    assertEquals(
        new Outcome(
            0,
            """
            quoted      39 paragraphs
            written to  OUT/index.html
                        OUT/compendium.docx
                        OUT/A_HRC_RES_57_12.html
                        OUT/A_HRC_RES_57_12.docx
            """
                .replace("OUT", out.toString()),
            ""),
        compendium(out, "a/hrc/res/57/12"));
    List<String> quoted = quoted(out);
    assertEquals("A/HRC/RES/57/12, TITLE", quoted.get(0));
    assertEquals(
        List.of("A/HRC/RES/57/12, OP8", "A/HRC/RES/57/12, OP8(c)", "A/HRC/RES/57/12, OP8(d)"),
        quoted.stream().filter(citation -> citation.contains("OP8")).toList());
    assertTrue(
        Files.readString(out.resolve("index.html"))
            .contains(
                "39 paragraphs of 1 document quoted: every paragraph of A/HRC/RES/57/12 that holds"
                    + " a core or extended mention."));
  }

  @Test
  void printsTheChapeauWhereItIsNotQuotedItself() throws IOException {
    Path out = temporary.resolve("panels");

    compendium(out, "A/RES/79/333");

    assertTrue(quoted(out).contains("A/RES/79/333, OP4(d)"), quoted(out).toString());
    String page = Files.readString(out.resolve("index.html")).replaceAll("\\n\\s+", "\n");
    assertTrue(
        page.contains(
            """
            <p class="chapeau"><span class="kind">Chapeau, OP4:</span> Further decides that the organizational arrangements for the two multi-stakeholder panels will be as follows:</p>
            <p>(d) The President of the General Assembly may invite parliamentarians, <mark class="core">local governments</mark>, the heads"""),
        page);
  }

  @Test
  void narrowsToTheAnswersOfAQueryAndItsFilters() throws IOException {
    Path out = temporary.resolve("query");

    assertEquals(0, compendium(out, "--query", "capacity", "--section", "operative").exit());

    assertEquals(
        List.of("OP1", "OP5", "OP8(d)", "OP10", "OP11", "OP13"),
        quoted(out).stream().map(citation -> citation.replace("A/HRC/RES/57/12, ", "")).toList());
    assertTrue(
        Files.readString(out.resolve("index.html"))
            .contains(
                "every paragraph, answering “capacity” (folded words), section OPERATIVE, that holds a"
                    + " core or extended mention."));
  }

  @Test
  void namesTheNearestWhereADocumentIsNotThere() {
    assertEquals(
        new Outcome(
            2,
            "",
            "compendium: there is no document \"A/HRC/RES/57/13\" in the run; the nearest are"
                + " A/HRC/RES/57/12, A/RES/79/333.\n"),
        compendium(temporary.resolve("none"), "A/HRC/RES/57/13"));
  }

  private static List<String> quoted(Path out) throws IOException {
    return Pattern.compile("<h4>(.*?)</h4>")
        .matcher(Files.readString(out.resolve("index.html")))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static Outcome compendium(Path out, String... words) {
    List<String> all = new ArrayList<>(List.of("compendium", "--out", out.toString()));
    all.addAll(List.of(words));
    return execute(all.toArray(String[]::new));
  }

  private static Outcome execute(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--work", temporary.resolve("runs").toString()));
    all.addAll(List.of("--lexicons", "../lexicons", "--name", "two"));
    return Outcome.of(all);
  }
}
