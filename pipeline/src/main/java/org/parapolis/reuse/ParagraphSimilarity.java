package org.parapolis.reuse;

import java.util.List;
import org.parapolis.model.Paragraph;

/**
 * How alike two paragraphs of a text in negotiation are, and how much of one stands in another. The
 * words that both have count by their rarity: half of the similarity is Dice's coefficient of the
 * words in any order, half that of the words in the same order (their heaviest common subsequence),
 * so that clauses may change places within a paragraph and yet cost something.
 */
final class ParagraphSimilarity {

  private final WordWeights weights;

  /** Paragraphs of all versions, by which the rarity of words is told. */
  ParagraphSimilarity(List<Paragraph> paragraphs) {
    weights = new WordWeights(paragraphs.stream().map(VersionParagraph::words).toList());
  }

  VersionParagraph read(Paragraph paragraph) {
    return new VersionParagraph(paragraph, weights);
  }

  /**
   * From 0, nothing in common, to 1, the same words in the same order.
   *
   * @param floor where the similarity cannot reach it, 0 is given
   */
  double of(VersionParagraph one, VersionParagraph other, double floor) {
    double both = weights.sum(one.words()) + weights.sum(other.words());
    if (both == 0) {
      return 0;
    }
    // In order there is never more than in any order, and any order is much the quicker.
    double common = inAnyOrder(one.sorted(), other.sorted());
    if (2 * common / both < floor) {
      return 0;
    }
    double similarity = (common + inOrder(one.words(), other.words())) / both;
    return similarity < floor ? 0 : similarity;
  }

  /**
   * The share of one's words that stand in the other in their order, 0 to 1.
   *
   * @param floor where the share cannot reach it, 0 is given
   */
  double share(VersionParagraph part, VersionParagraph whole, double floor) {
    double all = weights.sum(part.words());
    boolean mayReach = all > 0 && inAnyOrder(part.sorted(), whole.sorted()) / all >= floor;
    double share = mayReach ? inOrder(part.words(), whole.words()) / all : 0;
    return share < floor ? 0 : share;
  }

  /** Dice's coefficient of the chapeaux; 1 where there are none. */
  double ofChapeaux(VersionParagraph one, VersionParagraph other) {
    double both = weights.sum(one.chapeau()) + weights.sum(other.chapeau());
    return both == 0 ? 1 : 2 * inAnyOrder(one.chapeau(), other.chapeau()) / both;
  }

  private double inAnyOrder(int[] one, int[] other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        sum += weights.weight(one[i]);
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  private double inOrder(int[] one, int[] other) {
    double[] row = new double[other.length + 1];
    for (int word : one) {
      double diagonal = 0;
      for (int j = 0; j < other.length; j++) {
        double above = row[j + 1];
        row[j + 1] = word == other[j] ? diagonal + weights.weight(word) : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[other.length];
  }
}
