package org.parapolis.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.WordClasses;

/** Reads the coordinated modifiers that stand before (or, for scales, behind) a head. */
final class SeriesReader {
  private static final int MAX_JOIN = 5;
  private static final Set<String> CORE = Set.of("actor", "official");

  private final MarkedText text;
  private final WordClasses words;
  private final List<Hit> modifiers;

  SeriesReader(MarkedText text, WordClasses words) {
    this.words = words;
    this.text = text;
    this.modifiers = text.of("modifiers");
  }

  /** The series that ends right before {@code head}; empty where no modifier touches it. */
  Optional<Series> before(Hit head) {
    @Nullable Hit nearest = endingAt(head.first());
    if (nearest == null && isBehindLevel(head)) {
      nearest = endingAt(head.first() - 1);
    }
    if (nearest == null) {
      return Optional.empty();
    }
    List<Hit> members = new ArrayList<>();
    while (nearest != null) {
      members.add(nearest);
      nearest = joinedBefore(nearest.first());
    }
    Collections.reverse(members);
    return Optional.of(new Series(members, head));
  }

  /** "local-level authorities": the level belongs to the scale. */
  private boolean isBehindLevel(Hit head) {
    return CORE.contains(head.entry().get("type"))
        && words.is("level", text.word(head.first() - 1));
  }

  /**
   * The series in a scale phrase that begins at {@code word}: "at the national and local levels".
   */
  Optional<Series> scalePhraseAt(int word) {
    if (!words.is("scale-preposition", text.word(word))) {
      return Optional.empty();
    }
    for (Hit head : text.of("heads")) {
      if (head.first() > word
          && head.first() <= word + 14
          && !head.entry().get("phrase").isEmpty()) {
        return before(head).filter(series -> startsPhrase(series, word));
      }
    }
    return Optional.empty();
  }

  private boolean startsPhrase(Series series, int word) {
    int first = series.members().get(0).first();
    return first == word + 1 || (first == word + 2 && words.is("determiner", text.word(word + 1)));
  }

  private @Nullable Hit endingAt(int word) {
    @Nullable Hit longest = null;
    for (Hit modifier : modifiers) {
      if (modifier.last() == word && (longest == null || modifier.length() > longest.length())) {
        longest = modifier;
      }
    }
    return longest;
  }

  private @Nullable Hit joinedBefore(int word) {
    int at = word - 1;
    boolean joined = false;
    while (at >= 0 && word - at <= MAX_JOIN) {
      String here = text.word(at);
      if (words.is("join", here)) {
        joined = true;
      } else if (!words.is("series-filler", here)) {
        return joined ? endingAt(at + 1) : adjacent(word);
      }
      at--;
    }
    return null;
  }

  /** "national/local": the slash only separates, so the modifiers touch. */
  private @Nullable Hit adjacent(int word) {
    Hit before = endingAt(word);
    if (before == null) {
      return null;
    }
    int from = text.words().get(before.last() - 1).end();
    int to = text.words().get(word).begin();
    return text.text().substring(from, to).equals("/") ? before : null;
  }
}
