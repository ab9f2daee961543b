package org.parapolis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Forms of a row that another row always wins. */
class SharedFormsTest {
  private static final String TERMS = "id\tform\ttype\tcontext\n";

  @Test
  void namesTheRowThatTheLaterIdNeverWins() {
    assertEquals(
        List.of("b.town-hall [Town-Hall] a.hall whole"),
        shared(
            "en/terms/a.tsv", TERMS + "a.hall\t(city|town) hall\tplace\t\n",
            "en/terms/b.tsv", TERMS + "b.town-hall\tTown-Hall\tplace\t\n"));
  }

  @Test
  void namesOnlyTheFormsThatAreLost() {
    assertEquals(
        List.of("b.halls [town hall] a.hall part"),
        shared(
            "en/terms/a.tsv", TERMS + "a.hall\ttown hall\tplace\t\n",
            "en/terms/b.tsv", TERMS + "b.halls\ttown hall(|s)\tplace\t\n"));
  }

  @Test
  void letsAnExclusionWinOverAnyTerm() {
    assertEquals(
        List.of("a.hall [town hall] not.town-hall whole"),
        shared(
            "en/exclusions.tsv",
            "id\tform\trule\nnot.town-hall\ttown hall\t4\n",
            "en/terms/a.tsv",
            TERMS + "a.hall\ttown hall\tplace\t\n"));
  }

  @Test
  void passesOverARowThatNeedsAContext() {
    assertEquals(
        List.of(),
        shared(
            "en/terms/a.tsv", TERMS + "a.twinning\ttwinning\tplace\tcity-twinning\n",
            "en/terms/b.tsv", TERMS + "b.twinning\ttwinning\tplace\t\n"));
  }

  @Test
  void passesOverCapitalsThatTheOtherRowDoesNotWant() {
    assertEquals(
        List.of(),
        shared(
            "en/terms/a.tsv", TERMS + "a.fms\tFMS\tplace\t\n",
            "en/terms/b.tsv", TERMS + "b.fms\tfms\tplace\t\n"));
  }

  @Test
  void passesOverWordsOnTheOtherSideOrOfLessReach() {
    assertEquals(
        List.of(),
        shared(
            "en/roles.tsv",
            """
            id\tform\trole\tside\treach
            role.a\tfunds\tfinance\tleft\t5
            role.b\tfunds\tfinance\tright\t5
            role.c\tfunds\tcapacity\tleft\t8
            """));
  }

  private static List<String> shared(String... namesAndContents) {
    TreeMap<String, String> files = new TreeMap<>();
    files.put("types.tsv", "id\tform\tset\nplace\tcities\tbroad\n");
    for (int i = 0; i < namesAndContents.length; i += 2) {
      files.put(namesAndContents[i], namesAndContents[i + 1]);
    }
    return SharedForms.of(Lexicon.compile(new LexiconFiles(files), "en")).stream()
        .map(
            one ->
                "%s %s %s %s"
                    .formatted(
                        one.loser().id(),
                        one.forms(),
                        one.winner().id(),
                        one.whole() ? "whole" : "part"))
        .toList();
  }
}
