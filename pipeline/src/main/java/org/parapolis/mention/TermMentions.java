package org.parapolis.mention;

import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;

/** Fixed terms, each with the acronym in brackets that may follow a full name. */
final class TermMentions {
  private final MarkedText text;

  TermMentions(MarkedText text) {
    this.text = text;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (String table : List.of("terms", "networks")) {
      for (Hit hit : text.of(table)) {
        int last = endWithAcronym(hit.last());
        found.add(
            new Candidate(
                hit.first(),
                last,
                text.span(hit.first(), last),
                hit.entry(),
                hit.entry().get("type"),
                hit.entry().get("level"),
                false,
                List.of("term")));
      }
    }
    return found;
  }

  private int endWithAcronym(int last) {
    boolean bracketed = text.word(last).equals("(");
    for (int i = last + 1; bracketed && i < text.words().size() && i <= last + 4; i++) {
      if (text.word(i).equals(")")) {
        String inside =
            text.text().substring(text.words().get(last).end(), text.words().get(i).begin());
        return isAcronym(inside) ? i + 1 : last;
      }
    }
    return last;
  }

  /** Capitals, as "UCLG", or a short name as "Habitat III"; not an explanation. */
  private static boolean isAcronym(String inside) {
    long capitals = inside.chars().filter(Character::isUpperCase).count();
    return capitals >= 2 && inside.length() <= 30;
  }
}
