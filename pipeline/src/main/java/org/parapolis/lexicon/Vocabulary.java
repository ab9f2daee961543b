package org.parapolis.lexicon;

import java.util.Arrays;

/**
 * Numbers for the words the lexicon knows, looked up from the text without making strings: an open
 * hash table over folded characters. Words the lexicon does not know are 0.
 */
final class Vocabulary {
  private String[] words = new String[1 << 12];
  private int[] numbers = new int[1 << 12];
  private int size;

  /** The number of a folded word, given now if it is new; from 1. */
  int add(String folded) {
    if (size * 2 >= words.length) {
      grow();
    }
    int slot = slot(folded, 0, folded.length(), hash(folded, 0, folded.length()));
    if (numbers[slot] == 0) {
      words[slot] = folded;
      numbers[slot] = ++size;
    }
    return numbers[slot];
  }

  /** The number of the word at {@code [begin, end)} of a text that is not folded yet, or 0. */
  int number(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) > 127) {
        String folded = Folding.fold(Folding.withoutJoiners(text.substring(begin, end)));
        return numbers[slot(folded, 0, folded.length(), hash(folded, 0, folded.length()))];
      }
    }
    return numbers[slot(text, begin, end, hash(text, begin, end))];
  }

  private int slot(String text, int begin, int end, int hash) {
    int mask = words.length - 1;
    int slot = hash & mask;
    while (numbers[slot] != 0 && !same(words[slot], text, begin, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean same(String word, String text, int begin, int end) {
    if (word.length() != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (word.charAt(i - begin) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int begin, int end) {
    int hash = 17;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private void grow() {
    String[] oldWords = words;
    int[] oldNumbers = numbers;
    words = Arrays.copyOf(new String[0], oldWords.length * 2);
    numbers = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldNumbers[i] != 0) {
        String word = oldWords[i];
        int slot = slot(word, 0, word.length(), hash(word, 0, word.length()));
        words[slot] = word;
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
