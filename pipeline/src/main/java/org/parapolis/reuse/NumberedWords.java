package org.parapolis.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The words of two texts as numbers, equal where the words are; negations are below zero. */
@SuppressWarnings("ArrayRecordComponent") // never compared; boxed numbers would cost half the time
record NumberedWords(int[] here, int[] there) {

  static NumberedWords of(List<String> text, List<String> other, Predicate<String> negation) {
    Map<String, Integer> numbers = new HashMap<>();
    return new NumberedWords(numbers(text, numbers, negation), numbers(other, numbers, negation));
  }

  private static int[] numbers(
      List<String> words, Map<String, Integer> numbers, Predicate<String> negation) {
    return words.stream()
        .mapToInt(
            word -> {
              Integer number = numbers.get(word);
              if (number == null) {
                int next = numbers.size() + 1;
                number = negation.test(word) ? -next : next;
                numbers.put(word, number);
              }
              return number;
            })
        .toArray();
  }

  boolean same(int i, int j) {
    return here[i] == there[j];
  }

  /** Whether the two words are negations, though of different words: "no" and "not". */
  boolean bothNegate(int i, int j) {
    return here[i] < 0 && there[j] < 0;
  }
}
