package org.parapolis.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryMistakesTest extends OnSampleIndex {

  private static QueryException mistake(String query) {
    return assertThrows(
        QueryException.class, () -> index.counts(SearchRequest.of(query), Facet.BODY));
  }

  private static String complaint(String query) {
    return mistake(query).getMessage();
  }

  @Test
  void pointsAtThePlaceOfAMistake() {
    assertEquals("column 7: this quote is never closed", complaint("a/b + \"local"));
    assertTrue(
        complaint("A/RES/79/1 AND (local").startsWith("column 22: the query cannot be read"));
    assertTrue(complaint("finance NEAR").startsWith("column 9: NEAR stands between two words"));
    assertTrue(complaint("a/b (c OR d) NEAR e").startsWith("column 14: NEAR stands between"));
    assertEquals(
        "column 7: \"body:\" is no part of a query; put a colon in quotes",
        complaint("local body:GA"));
    assertEquals("column 1: a wildcard cannot open a word", complaint("*level"));
    assertTrue(
        complaint("local #acter")
            .startsWith("column 7: no mention in this index is coded \"acter\"; there are 0"));
    assertEquals(
        "column 2: a range is asked for with a filter, not in the query", complaint("[1 TO 2]"));
    assertEquals(
        "column 2001: a query has at most 2000 characters", complaint("(".repeat(100_000)));
    assertTrue(complaint("(".repeat(2000)).startsWith("column 2001: the query cannot be read"));
    for (String nothing : List.of("NOT local", "\"\"", "…")) {
      assertEquals(
          "column 1: the query names no word, phrase or #concept to find", complaint(nothing));
    }
  }

  @Test
  void drawsTheQueryWithACaretBeneathThePlace() {
    assertEquals("a/b + \"local\n      ^", mistake("a/b + \"local").pointer());
    assertEquals("local #acter\n      ^", mistake("local #acter").pointer());
    assertEquals("\"the #acter\"\n     ^", mistake("\"the #acter\"").pointer());
    assertEquals("local NEAR #acter\n           ^", mistake("local NEAR #acter").pointer());
    assertEquals("level OR *level\n         ^", mistake("level OR *level").pointer());
    assertEquals(
        "A/RES/79/1 AND (local\n" + " ".repeat(21) + "^",
        mistake("A/RES/79/1 AND (local").pointer());
  }

  @Test
  void showsOfALongQueryWhatIsNearThePlace() {
    assertEquals(
        "a ".repeat(30) + "\"" + "b".repeat(59) + "\n" + " ".repeat(60) + "^",
        mistake("a ".repeat(200) + "\"" + "b".repeat(400)).pointer());
  }

  @Test
  void drawsNoControlCharactersOfTheQuery() {
    assertEquals("a  [31m \"\n        ^", mistake("a \u001b[31m \"").pointer());
  }
}
