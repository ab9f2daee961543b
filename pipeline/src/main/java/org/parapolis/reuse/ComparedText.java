package org.parapolis.reuse;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parapolis.model.NormalText;

/**
 * A text ready to be compared.
 *
 * @param words folded, in reading order
 * @param lemmas of all its words, in reading order
 * @param content those of its content words
 */
public record ComparedText(
    NormalText normal, List<String> words, List<String> lemmas, List<String> content) {

  /** How many times as long a stretch may be that says the same in other words. */
  private static final int STRETCH = 3;

  public ComparedText {
    words = List.copyOf(words);
    content = List.copyOf(content);
    lemmas = List.copyOf(lemmas);
  }

  int size() {
    return words.size();
  }

  /**
   * The share of its content words whose lemma stands in one stretch of the other that is at most
   * three times as long, in any order; 0 without any. In a whole page nearly all words stand.
   */
  double overlap(ComparedText other) {
    Map<String, Integer> wanted = new HashMap<>();
    content.forEach(lemma -> wanted.merge(lemma, 1, Integer::sum));
    Map<String, Integer> within = new HashMap<>();
    int found = 0;
    int most = 0;
    for (int i = 0; i < other.lemmas.size(); i++) {
      String entering = other.lemmas.get(i);
      if (wanted.containsKey(entering) && within.merge(entering, 1, Integer::sum) == 1) {
        found += wanted.get(entering);
      }
      int behind = i - STRETCH * size();
      if (behind >= 0 && wanted.containsKey(other.lemmas.get(behind))) {
        String leaving = other.lemmas.get(behind);
        if (within.merge(leaving, -1, Integer::sum) == 0) {
          found -= wanted.get(leaving);
        }
      }
      most = Math.max(most, found);
    }
    return content.isEmpty() ? 0 : (double) most / content.size();
  }

  /** Whether the words of {@code term} stand in it one after another, in any inflection. */
  public boolean holds(ComparedText term) {
    return Collections.indexOfSubList(lemmas, term.lemmas) >= 0;
  }

  /** Index of the word that holds the character at {@code offset} or is the first behind it. */
  public int wordAt(int offset) {
    int at = 0;
    while (at < normal.words().size() && normal.words().get(at).end() <= offset) {
      at++;
    }
    return at;
  }
}
