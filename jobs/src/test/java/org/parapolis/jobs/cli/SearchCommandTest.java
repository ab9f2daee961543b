package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapolis.Pipeline;
import org.parapolis.index.IndexBuilder;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.language.Lemmas;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.StructuredDocument;

/** Asks an index of two resolutions of the Human Rights Council. */
class SearchCommandTest {

  private static final Path SAMPLE = Path.of("../data/sample/hrc");

  @TempDir static Path work;

  @BeforeAll
  static void index() throws IOException {
    Path run = work.resolve("council");
    Files.createDirectories(RunFolder.tables(run));
    Path folder = Files.createDirectories(RunFolder.index(run));
    Pipeline pipeline = Pipeline.withoutTags(LexiconFiles.read(Path.of("../lexicons")));
    try (IndexBuilder index =
        new IndexBuilder(folder, "council", new Lemmas()::of, pipeline.lexicon().setOfType())) {
      for (String name : List.of("A_HRC_RES_54_36E.xml", "A_HRC_RES_56_10E.xml")) {
        byte[] file = Files.readAllBytes(SAMPLE.resolve(name));
        for (StructuredDocument one : pipeline.read(name, file).documents()) {
          index.add(one.document(), one.paragraphs(), pipeline.code(one.paragraphs()).mentions());
        }
      }
      index.commit();
    }
  }

  private static Outcome search(String... words) {
    List<String> all = new ArrayList<>(List.of("search"));
    all.addAll(List.of(words));
    all.addAll(List.of("--name", "council", "--work", work.toString()));
    return Outcome.of(all);
  }

  @Test
  void printsAConcordanceAndWhatWasSearched() {
    assertEquals(
        new Outcome(
            0,
            """
            ment, and calls upon the Government to remind the  [local authorities]  to properly implement the said instructions and t  A/HRC/RES/54/36, OP27, 2023-10-13
            4 paragraphs in 2 documents of the run council; searched: words without case and accents
            """,
            ""),
        search("\"local authorities\"", "--limit", "1"));
  }

  @Test
  void saysWhichFormOfTheWordsAndWhetherMentionsWereSearched() {
    assertTrue(
        search("\"the local authority\"", "--words", "lemma", "--limit", "0")
            .out()
            .endsWith("; searched: words in their dictionary form\n"));
    assertTrue(
        search("#actor", "--words", "exact", "--limit", "0")
            .out()
            .endsWith("; searched: words as printed, and mentions\n"));
  }

  @Test
  void countsByAFacet() {
    assertEquals(
        """
        A/HRC/RES/54/36                1 paragraph        1 document
        A/HRC/RES/56/10                3 paragraphs       1 document
        4 paragraphs in 2 documents of the run council; searched: words without case and accents
        """,
        search("\"local authorities\"", "--by", "document").out());
  }

  @Test
  void takesAnyOfSeveralValuesOfAFacet() {
    assertEquals(
        """
        2023                           1 paragraph        1 document
        2024                           3 paragraphs       1 document
        4 paragraphs in 2 documents of the run council; searched: words without case and accents
        """,
        search("\"local authorities\"", "--where=year=2023", "--where=Year=2024", "--by=year")
            .out());
  }

  @Test
  void saysWhichFacetsThereAre() {
    Outcome outcome = search("local", "--where=colour=red");
    assertEquals(2, outcome.exit());
    assertEquals(
        "search: Invalid value for option '--where' (FACET=VALUE): \"colour=red\" is no FACET=VALUE;"
            + " the facets are",
        outcome.err().lines().toList().get(0).replaceAll("(the facets are).*", "$1"));
  }

  @Test
  void writesCountsAsCsv() {
    assertEquals(
        "year,paragraphs,documents\n2023,1,1\n2024,3,1\n",
        search("\"local authorities\"", "--by", "year", "--format", "csv").out());
  }

  @Test
  void writesLinesAsCsvOneARow() {
    List<String> rows =
        search("\"local authorities\"", "--format", "csv", "--sort", "newest")
            .out()
            .lines()
            .toList();
    assertEquals(
        "document,symbol,title,body,kind,date,adopted,address,number,section,begin,end,hit,text",
        rows.get(0));
    assertEquals(5, rows.size());
    assertTrue(
        rows.get(1).startsWith("A/HRC/RES/56/10,A/HRC/RES/56/10,The promotion and protection of"),
        rows.get(1));
  }

  @Test
  void echoesTheRequestInJson() {
    assertEquals(
        """
        {
          "run" : "council",
          "request" : {
            "query" : "\\"local authorities\\"",
            "words" : "folded",
            "mentions" : true,
            "where" : {
              "body" : [
                "HRC"
              ],
              "type" : [
                "actor"
              ]
            },
            "from" : "2023-01-01",
            "to" : "2023-12-31"
          },
          "documents" : 1,
          "paragraphs" : 1,
          "by" : "section",
          "counts" : [
            {
              "value" : "OPERATIVE",
              "paragraphs" : 1,
              "documents" : 1
            }
          ]
        }
        """,
        search(
                "\"local authorities\"",
                "--body=hrc",
                "--where=type=Actor",
                "--year=2023",
                "--by=section",
                "--format=json")
            .out());
  }

  @Test
  void givesTheCharactersOfAHitInJson() {
    String json = search("\"local authorities\"", "--limit", "1", "--format", "json").out();
    assertTrue(json.contains("\"begin\" : 592,\n      \"end\" : 609,"), json);
    assertTrue(json.contains("\"hit\" : \"local authorities\""), json);
    assertTrue(json.contains("\"entry\" : \"head.actor.authority\""), json);
  }

  @Test
  void pointsAtThePlaceOfAMistake() {
    assertEquals(
        new Outcome(
            2,
            "",
            """
            search: column 7: this quote is never closed
              a/b + "local
                    ^
            """),
        search("a/b + \"local"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --strength=9     | --strength takes a number from 0 to 5, or two in order, as in 3-5; not "9".
          --year=2030-2020 | --year takes a number from 1 to 9999, or two in order, as in 2019-2024; not "2030-2020".
          --body=GAA       | the run council has no body "GAA"; the nearest are HRC.
          --where=type=net | the run council has no type "net"; the nearest are actor, concept, level, place.
          --limit=-1       | --limit takes a number from 0, not -1.
          """)
  void refusesAValueThatCannotMatch(String option, String complaint) {
    assertEquals(new Outcome(2, "", "search: " + complaint + "\n"), search("local", option));
  }
}
