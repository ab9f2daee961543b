package org.parapolis.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts of which no two are nearly the same. Resolutions repeat paragraphs year by year with other
 * numbers and dates, so digits do not count; two texts are near duplicates where they share half of
 * their word triples (Broder 1997).
 */
final class NearDuplicates {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int TRIPLE = 3;

  private final List<Set<String>> texts = new ArrayList<>();

  /** Takes the text unless it is near to one taken before. */
  boolean add(String text) {
    Set<String> triples = triples(text);
    for (Set<String> other : texts) {
      long shared = triples.stream().filter(other::contains).count();
      if (2 * shared >= triples.size() + other.size() - shared) {
        return false;
      }
    }
    return texts.add(triples);
  }

  private static Set<String> triples(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Set<String> triples = new HashSet<>();
    for (int i = 0; i < Math.max(1, words.size() - TRIPLE + 1); i++) {
      triples.add(String.join(" ", words.subList(i, Math.min(words.size(), i + TRIPLE))));
    }
    return triples;
  }
}
