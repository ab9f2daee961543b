package org.parapolis;

import java.util.List;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconException;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.lexicon.SharedForms;
import org.parapolis.lexicon.SharedForms.SharedForm;
import org.parapolis.model.Entry;

/**
 * What is wrong with a lexicon: rows that cannot be read, rows that miss their example or find
 * their counterexample, and, as warnings, forms that another row always wins.
 *
 * @param rows how many rows have examples; 0 where the lexicon cannot be compiled
 * @param mistakes one line each, "file:line: what"
 * @param warnings the same
 */
public record LexiconCheck(int rows, List<String> mistakes, List<String> warnings) {

  public LexiconCheck {
    mistakes = List.copyOf(mistakes);
    warnings = List.copyOf(warnings);
  }

  /** Checks all that can be checked: examples only where every row can be read. */
  public static LexiconCheck of(LexiconFiles files) {
    try {
      Lexicon lexicon = Lexicon.compile(files, Pipeline.LANGUAGE);
      RowExamples examples = new RowExamples(lexicon);
      return new LexiconCheck(examples.rows().size(), examples.mistakes(), sharedForms(lexicon));
    } catch (LexiconException e) {
      return new LexiconCheck(0, e.mistakes(), List.of());
    } catch (IllegalArgumentException e) {
      // A rule asked for what no row gives: a class of small words, a number.
      return new LexiconCheck(0, List.of(String.valueOf(e.getMessage())), List.of());
    }
  }

  private static List<String> sharedForms(Lexicon lexicon) {
    return SharedForms.of(lexicon).stream().map(shared -> warning(lexicon, shared)).toList();
  }

  private static String warning(Lexicon lexicon, SharedForm shared) {
    Entry winner = shared.winner();
    return "%s: '%s' %s found by this row%s: %s (%s) has the same and wins"
        .formatted(
            place(lexicon, shared.loser()),
            String.join("', '", shared.forms()),
            shared.forms().size() == 1 ? "is never" : "are never",
            shared.whole() ? ", which so never finds anything" : "",
            winner.id(),
            lexicon.place(winner.id()).orElseThrow());
  }

  private static String place(Lexicon lexicon, Entry entry) {
    return lexicon.place(entry.id()).orElseThrow() + ": " + entry.id();
  }
}
