package org.parapolis.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapolis.model.NormalText;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Word;

/**
 * A paragraph as it is compared with those of another version: its words as numbers. Brackets are
 * no words, so that bracketed alternatives are further words and nothing else; what only names an
 * alternative or its place ("[Alt. 1", "OP5 bis") is left out.
 */
final class ComparedText {

  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s\\[(]*(?:(?:PP|OP)\\s?\\d+\\w*|Alt(?:ernative)?\\b|Option\\b)"
              + "(?:[\\s.]*(?:\\d+|bis|ter|quater|alt)\\b)*[\\s.:)\\]]+");

  /** Comparing in order takes words × words steps; a longer paragraph is no paragraph. */
  private static final int COMPARED = 3_000;

  private final Paragraph paragraph;
  private final int[] words;
  private final int[] sorted;
  private final int[] chapeau;

  ComparedText(Paragraph paragraph, WordWeights weights) {
    this.paragraph = paragraph;
    words = numbers(words(paragraph), weights);
    sorted = sorted(words);
    chapeau = sorted(numbers(words(paragraph.chapeau()), weights));
  }

  /** The words that count. */
  static List<String> words(Paragraph paragraph) {
    Matcher label = LABEL.matcher(paragraph.text());
    int begin = label.find() ? label.end() : 0;
    return NormalText.of(paragraph.text()).words().stream()
        .filter(word -> word.begin() >= begin)
        .map(Word::folded)
        .toList();
  }

  private static List<String> words(String text) {
    return NormalText.of(text).folded();
  }

  private static int[] numbers(List<String> words, WordWeights weights) {
    return words.stream().limit(COMPARED).mapToInt(weights::number).toArray();
  }

  private static int[] sorted(int[] words) {
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  Paragraph paragraph() {
    return paragraph;
  }

  /** In reading order. */
  int[] words() {
    return words;
  }

  /** The same words by number. */
  int[] sorted() {
    return sorted;
  }

  /** The words of the chapeau by number. */
  int[] chapeau() {
    return chapeau;
  }
}
