package org.parapolis.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A score and how far it would vary with other documents.
 *
 * @param interval of F1; null where too few documents hold anything
 */
public record Measure(Score score, @Nullable F1Interval interval) {

  public double f1() {
    return score.f1();
  }
}
