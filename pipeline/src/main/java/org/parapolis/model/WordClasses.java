package org.parapolis.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The small words of a language by what they do in a text ("join", "list-break"), so that rules
 * need not know the language.
 *
 * @param byClass folded words by class; a word may be in several
 */
public record WordClasses(Map<String, Set<String>> byClass) {

  public WordClasses {
    Map<String, Set<String>> copy = new TreeMap<>();
    byClass.forEach((name, words) -> copy.put(name, Set.copyOf(words)));
    byClass = Map.copyOf(copy);
  }

  /**
   * Whether {@code folded} is in the class.
   *
   * @throws IllegalArgumentException where the lexicon has no such class
   */
  public boolean is(String name, String folded) {
    Set<String> words = byClass.get(name);
    if (words == null) {
      throw new IllegalArgumentException("words.tsv has no class '" + name + "'");
    }
    return words.contains(folded);
  }
}
