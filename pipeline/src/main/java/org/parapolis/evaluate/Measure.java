package org.parapolis.evaluate;

import java.util.Collection;

/**
 * A score and how far its F1 would vary with other documents.
 *
 * @param f1 without an interval where too few documents hold anything
 */
public record Measure(Score score, Estimate f1) {

  /**
   * Of all documents together.
   *
   * @param documents the score of each, in a fixed order
   */
  static Measure of(Collection<Score> documents) {
    Score sum = documents.stream().reduce(new Score(0, 0, 0), Score::plus);
    Bootstrap bootstrap = new Bootstrap(documents.stream().map(Measure::counts).toList());
    return new Measure(sum, bootstrap.estimate(Measure::f1));
  }

  private static double[] counts(Score score) {
    return new double[] {score.matched(), score.found(), score.coded()};
  }

  private static Coefficient f1(double[] counts) {
    return counts.length == 0 || counts[1] + counts[2] == 0
        ? Coefficient.none("neither coding has a mention")
        : Coefficient.of(2 * counts[0] / (counts[1] + counts[2]));
  }
}
