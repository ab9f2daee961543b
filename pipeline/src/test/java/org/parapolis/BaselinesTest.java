package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapolis.evaluate.KeywordFinder;
import org.parapolis.evaluate.LexiconFinder;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.GoldMention;

/** What the methods that the pipeline is compared with find in real sentences, traps included. */
class BaselinesTest {
  private static final Lexicon LEXICON =
      Lexicon.compile(LexiconFiles.read(Path.of("../lexicons")), "en");
  private static final KeywordFinder KEYWORDS = KeywordFinder.bundled("en");
  private static final LexiconFinder ROWS = new LexiconFinder(LEXICON.setOfType());

  /** A/HRC/RES/57/12, OP3. */
  private static final String GOVERNMENTS =
      "Encourages States to provide local governments with adequate financial resources";

  /** A/RES/77/173, OP12. */
  private static final String CAPACITIES =
      "the importance of strengthening the capacities of cities to increase the integration of"
          + " risk management";

  /** S/RES/2195 (2014), H1. */
  private static final String SUPRANATIONAL = "International and regional cooperation";

  @Test
  void keywordsAreWholeWordsAndAllOfThemActors() {
    assertEquals(List.of("local governments: actor null"), keywords(GOVERNMENTS));
    assertEquals(List.of("cities: actor null"), keywords(CAPACITIES));
    assertEquals(List.of("regional: actor null"), keywords(SUPRANATIONAL));
    assertEquals(List.of("LOCAL AUTHORITIES: actor null"), keywords("LOCAL AUTHORITIES"));
    assertEquals(List.of(), keywords("the velocities of communal capacities"));
  }

  @Test
  void rowsAloneGiveTheirTypeAndLevelAndKnowNoContext() {
    assertEquals(List.of("local governments: actor local"), rows(GOVERNMENTS));
    assertEquals(
        List.of("cities: place null"), rows(CAPACITIES), "whether they act is a matter of rules");
    assertEquals(
        List.of("local governments: actor local"),
        rows("national, regional and local governments"),
        "a series is a matter of rules");
    assertEquals(
        List.of("regional levels: level null"),
        rows("at the international and regional levels"),
        "what regional means is a matter of rules");
  }

  private static List<String> keywords(String text) {
    return KEYWORDS.find(text).stream().map(mention -> show(mention, text)).toList();
  }

  private static List<String> rows(String text) {
    return ROWS.find(LEXICON.mark(text)).stream().map(mention -> show(mention, text)).toList();
  }

  private static String show(GoldMention mention, String text) {
    return mention.span().of(text) + ": " + mention.type() + " " + mention.level();
  }
}
