package org.parapolis.mention;

import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;

/** Fixed terms, each with the acronym in brackets that may follow a full name. */
final class TermMentions {
  private final MarkedText text;
  private final Acronyms acronyms;

  TermMentions(MarkedText text) {
    this.text = text;
    this.acronyms = new Acronyms(text);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (String table : List.of("terms", "networks")) {
      for (Hit hit : text.of(table)) {
        int last = acronyms.endBehind(hit.last());
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
}
