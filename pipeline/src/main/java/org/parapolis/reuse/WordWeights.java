package org.parapolis.reuse;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What a word tells about the identity of a paragraph: the rarer among the paragraphs compared, the
 * more (inverse document frequency, Spärck Jones 1972), so that "the" hardly counts and no list of
 * such words is needed in any language.
 */
final class WordWeights {

  /** A word of none of the paragraphs. */
  private static final int UNKNOWN = 0;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[] weights;

  /**
   * @param paragraphs the words of each
   */
  WordWeights(Collection<List<String>> paragraphs) {
    Map<Integer, Integer> holding = new HashMap<>();
    for (List<String> words : paragraphs) {
      for (String word : new HashSet<>(words)) {
        int number = numbers.computeIfAbsent(word, unseen -> numbers.size() + 1);
        holding.merge(number, 1, Integer::sum);
      }
    }
    weights = new double[numbers.size() + 1];
    Arrays.setAll(
        weights,
        number -> Math.log1p((double) paragraphs.size() / holding.getOrDefault(number, 1)));
  }

  int number(String word) {
    return numbers.getOrDefault(word, UNKNOWN);
  }

  double weight(int number) {
    return weights[number];
  }

  double sum(int[] words) {
    double sum = 0;
    for (int word : words) {
      sum += weights[word];
    }
    return sum;
  }
}
