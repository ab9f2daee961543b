package org.parapolis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.model.Entry;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Mention;
import org.parapolis.model.WordClasses;
import org.parapolis.report.QuotedMention;
import org.parapolis.report.StatusPhrase;

/**
 * Finds the words of participation and status near a mention: each row of {@code status-terms.tsv}
 * says on which side of it and within how many words of the same sentence they must stand, and, if
 * they say too little alone, which role the mention must have. Of each kind the nearest is taken.
 */
final class StatusFinder {
  private static final String TABLE = "status-terms";

  private final Lexicon lexicon;
  private final WordClasses words;

  StatusFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.wordClasses();
  }

  private record Near(Hit hit, int distance) {

    Near or(Near other) {
      return other.distance < distance ? other : this;
    }
  }

  /** What is found, by kind. */
  List<StatusPhrase> find(QuotedMention quoted) {
    MarkedText text = lexicon.mark(quoted.paragraph().text());
    SortedMap<String, Near> nearest = new TreeMap<>();
    for (Hit hit : longest(text.of(TABLE))) {
      int distance = distance(text, hit, quoted.mention());
      Entry entry = hit.entry();
      if (distance <= Integer.parseInt(entry.get("reach")) && hasRole(entry, quoted.mention())) {
        nearest.merge(entry.get("kind"), new Near(hit, distance), Near::or);
      }
    }
    List<StatusPhrase> found = new ArrayList<>();
    for (Map.Entry<String, Near> kind : nearest.entrySet()) {
      Hit hit = kind.getValue().hit();
      found.add(
          new StatusPhrase(
              quoted, text.span(hit.first(), hit.last()), kind.getKey(), hit.entry().id()));
    }
    return found;
  }

  private static List<Hit> longest(List<Hit> hits) {
    return hits.stream()
        .filter(hit -> hits.stream().noneMatch(o -> o.length() > hit.length() && o.overlaps(hit)))
        .toList();
  }

  private static boolean hasRole(Entry entry, Mention mention) {
    return entry.get("role").isEmpty() || entry.get("role").equals(mention.role());
  }

  /** Words between the two; the maximum where they stand on the wrong side or in two sentences. */
  private int distance(MarkedText text, Hit hit, Mention mention) {
    int first = text.wordAt(mention.span().begin());
    int last = text.wordAt(mention.span().end());
    boolean left = hit.last() <= first;
    boolean right = hit.first() >= last;
    String side = left ? "left" : right ? "right" : "within";
    String wanted = hit.entry().get("side");
    if (!wanted.equals(side)) {
      return Integer.MAX_VALUE;
    }
    int from = left ? hit.last() : last;
    int to = left ? first : hit.first();
    for (int i = from; i < to; i++) {
      if (isSentenceEnd(text, i)) {
        return Integer.MAX_VALUE;
      }
    }
    return Math.max(0, to - from);
  }

  /** The point in "71.3" ends no sentence. */
  private boolean isSentenceEnd(MarkedText text, int word) {
    boolean glued =
        word + 1 < text.words().size()
            && text.words().get(word + 1).begin() == text.words().get(word).end();
    return words.is("sentence-end", text.word(word)) && !glued;
  }
}
