package org.parapolis;

import java.util.ArrayList;
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
    }
  }

  private static List<String> sharedForms(Lexicon lexicon) {
    List<String> warnings = new ArrayList<>();
    List<Entry> useless = new ArrayList<>();
    for (SharedForm shared : SharedForms.of(lexicon)) {
      Entry loser = shared.loser();
      if (!shared.whole()) {
        warnings.add(
            place(lexicon, loser)
                + ": the form '"
                + shared.form()
                + "' is never found by this row"
                + ", since "
                + row(lexicon, shared.winner())
                + " has it too and wins");
      } else if (!useless.contains(loser)) {
        useless.add(loser);
        warnings.add(
            place(lexicon, loser)
                + ": this row never finds anything, since "
                + row(lexicon, shared.winner())
                + " has the same form '"
                + shared.form()
                + "' and wins");
      }
    }
    return warnings;
  }

  private static String place(Lexicon lexicon, Entry entry) {
    return lexicon.place(entry.id()).orElseThrow() + ": " + entry.id();
  }

  private static String row(Lexicon lexicon, Entry entry) {
    return entry.id() + " (" + lexicon.place(entry.id()).orElseThrow() + ")";
  }
}
