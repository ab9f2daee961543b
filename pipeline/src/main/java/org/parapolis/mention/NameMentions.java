package org.parapolis.mention;

import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.WordClasses;

/** Particular local or regional governments and officials, by their names' capital letters. */
final class NameMentions {
  private final MarkedText text;
  private final CapitalNames names;
  private final Acronyms acronyms;

  NameMentions(MarkedText text, WordClasses words) {
    this.text = text;
    this.names = new CapitalNames(text, words);
    this.acronyms = new Acronyms(text);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (Hit hit : text.of("names")) {
      int first = hit.first();
      int last = hit.last();
      switch (hit.entry().get("place")) {
        case "after" -> last = isBehindName(hit) ? hit.last() : names.endOf(hit.last());
        case "before" -> {
          first = names.isCapital(hit.last() - 1) ? names.beginOf(hit.first()) : hit.first();
          last = acronyms.endBehind(hit.last());
        }
        default -> first = hit.first();
      }
      boolean named =
          hit.entry().get("place").equals("whole") || first < hit.first() || last > hit.last();
      if (named) {
        found.add(candidate(hit, first, last));
      }
    }
    return found;
  }

  private Candidate candidate(Hit hit, int first, int last) {
    return new Candidate(
        first,
        last,
        text.span(first, last),
        hit.entry(),
        hit.entry().get("type"),
        hit.entry().get("level"),
        false,
        List.of("name"));
  }

  /** "Kurdistan Regional Government of Iraq" has its name in front. */
  private boolean isBehindName(Hit hit) {
    return hit.entry().get("type").equals("named_actor")
        && names.isCapital(hit.first())
        && names.beginOf(hit.first()) < hit.first();
  }
}
