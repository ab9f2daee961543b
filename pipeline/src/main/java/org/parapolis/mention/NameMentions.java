package org.parapolis.mention;

import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.WordClasses;

/** Particular local or regional governments and officials, by their names' capital letters. */
final class NameMentions {
  private static final int MAX_NAME = 8;

  private final MarkedText text;
  private final WordClasses words;

  NameMentions(MarkedText text, WordClasses words) {
    this.words = words;
    this.text = text;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (Hit hit : text.of("names")) {
      int first = hit.first();
      int last = hit.last();
      switch (hit.entry().get("place")) {
        case "after" -> last = endOfName(hit.last());
        case "before" -> first = isCapital(hit.last() - 1) ? beginOfName(hit.first()) : hit.first();
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

  private int endOfName(int from) {
    int end = from;
    for (int i = from; i < text.words().size() && i < from + MAX_NAME; i++) {
      if (isCapital(i)) {
        end = i + 1;
      } else if (!words.is("name-inside", text.word(i)) || end < i - 1) {
        break;
      }
    }
    return end;
  }

  private int beginOfName(int from) {
    int begin = from;
    for (int i = from - 1; i >= 0 && i > from - MAX_NAME; i--) {
      boolean name = isCapital(i) && !words.is("no-name", text.word(i));
      if (name) {
        begin = i;
      } else if (!words.is("and", text.word(i)) || begin != i + 1) {
        break;
      }
    }
    return begin;
  }

  private boolean isCapital(int word) {
    return Character.isUpperCase(text.text().charAt(text.words().get(word).begin()));
  }
}
