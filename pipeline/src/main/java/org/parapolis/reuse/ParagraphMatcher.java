package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parapolis.model.Assignment;

/**
 * Pairs the paragraphs of two versions by content, each at most once, so that the sum of their
 * similarities is greatest; their numbers and their order count for nothing.
 */
final class ParagraphMatcher {

  /** Below it two paragraphs are two and none has become the other. */
  static final double FLOOR = 0.35;

  /** Similarities as whole numbers; a like chapeau and the same section only break ties. */
  private static final double WHOLE = 1_000_000;

  private static final double LIKE_CHAPEAU = 0.02;
  private static final double SAME_SECTION = 0.01;

  private static final Comparator<VersionParagraph> BY_CONTENT =
      Comparator.<VersionParagraph, String>comparing(text -> text.paragraph().text())
          .thenComparing(text -> text.paragraph().chapeau())
          .thenComparing(text -> text.paragraph().section());

  private final ParagraphSimilarity similarity;

  ParagraphMatcher(ParagraphSimilarity similarity) {
    this.similarity = similarity;
  }

  /**
   * The older paragraph of each newer one, or -1.
   *
   * @return indexes into {@code older}, one for each of {@code newer}
   */
  int[] match(List<VersionParagraph> older, List<VersionParagraph> newer) {
    List<Integer> rows = byContent(older);
    List<Integer> columns = byContent(newer);
    long[][] weights = new long[rows.size()][columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        weights[i][j] = weight(older.get(rows.get(i)), newer.get(columns.get(j)));
      }
    }
    int[] rowOf = Assignment.heaviest(weights, columns.size());
    int[] olderOf = new int[newer.size()];
    Arrays.fill(olderOf, -1);
    for (int j = 0; j < rowOf.length; j++) {
      if (rowOf[j] >= 0) {
        olderOf[columns.get(j)] = rows.get(rowOf[j]);
      }
    }
    return olderOf;
  }

  /** So that of equally good ways the same is chosen, whatever the order of the paragraphs. */
  private static List<Integer> byContent(List<VersionParagraph> texts) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
    order.sort(Comparator.comparing(texts::get, BY_CONTENT));
    return order;
  }

  private long weight(VersionParagraph older, VersionParagraph newer) {
    double alike = similarity.of(older, newer, FLOOR);
    if (alike == 0) {
      return 0;
    }
    boolean sameSection = older.paragraph().section() == newer.paragraph().section();
    return Math.round(
        WHOLE
            * (alike
                + LIKE_CHAPEAU * similarity.ofChapeaux(older, newer)
                + (sameSection ? SAME_SECTION : 0)));
  }
}
