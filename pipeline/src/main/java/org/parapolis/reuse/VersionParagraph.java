package org.parapolis.reuse;

import java.util.Arrays;
import java.util.List;
import org.parapolis.model.NormalText;
import org.parapolis.model.Paragraph;

/**
 * A paragraph as it is compared with those of another version: its words as numbers. Brackets are
 * no words, so that bracketed alternatives are further words and nothing else.
 */
final class VersionParagraph {

  /** Comparing in order takes words × words steps; a longer paragraph is no paragraph. */
  private static final int COMPARED = 3_000;

  private final Paragraph paragraph;
  private final int[] words;
  private final int[] sorted;
  private final int[] chapeau;

  VersionParagraph(Paragraph paragraph, WordWeights weights) {
    this.paragraph = paragraph;
    words = numbers(words(paragraph), weights);
    sorted = sorted(words);
    chapeau = sorted(numbers(NormalText.of(paragraph.chapeau()).folded(), weights));
  }

  /** The words of the paragraph itself. */
  static List<String> words(Paragraph paragraph) {
    return NormalText.of(paragraph.text()).folded();
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
