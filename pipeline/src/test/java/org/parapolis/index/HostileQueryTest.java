package org.parapolis.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Queries that would not end, or not fit into memory or the stack, if they were carried out. */
class HostileQueryTest extends OnSampleIndex {

  private static String complaint(String query) {
    return assertThrows(QueryException.class, () -> documents(query)).getMessage();
  }

  private static int documents(String query) {
    return index.concordance(SearchRequest.of(query), Order.NEWEST, 5).lines().size();
  }

  @Test
  void refusesWildcardsWhoseWordsNoAutomatonHolds() {
    assertEquals("column 1: too many wildcards in one word", complaint("a*a" + "?".repeat(40)));
    assertEquals(
        "column 7: too many wildcards in one word",
        complaint("local a" + "*a".repeat(99) + "?".repeat(60)));
  }

  @Test
  void refusesAChainWhoseOrdersAreTooMany() {
    assertEquals(5, documents("a*" + " NEAR a*".repeat(5)));
    assertEquals(
        "column 1: NEAR joins at most 6 words or phrases", complaint("a" + " NEAR a".repeat(30)));
  }

  @Test
  void refusesAPhraseThatDescendsTooDeep() {
    String complaint =
        "column 2: a phrase with a distance, wildcards or #concepts has at most 100 words";
    assertEquals(complaint, complaint("\"" + "l* ".repeat(600) + "\""));
    assertEquals(complaint, complaint("\"" + "l ".repeat(101) + "\"~1"));
    assertEquals(0, documents("\"" + "local ".repeat(300) + "\""));
  }

  @Test
  void answersInSecondsWhateverFitsIntoAQuery() {
    for (String query :
        new String[] {
          "(".repeat(900) + "local" + ")".repeat(900),
          "local" + " OR a*".repeat(300),
          "authority~2 ".repeat(50),
          "x".repeat(1990) + "~2",
          "\"" + "a* ".repeat(100) + "\"~999999999",
          "local^1e400",
          "\"" + "/".repeat(1990) + "local\"",
          "NEAR ".repeat(390) + "local",
          "a NEAR ".repeat(280),
          "-".repeat(1990) + "local",
          "\\".repeat(1990) + "local"
        }) {
      assertTimeout(Duration.ofSeconds(60), () -> answer(query), query);
    }
  }

  /** An answer or a complaint, and nothing else. */
  private static void answer(String query) {
    try {
      documents(query);
    } catch (QueryException e) {
      assertTrue(e.getMessage().startsWith("column "), e.getMessage());
    }
  }
}
