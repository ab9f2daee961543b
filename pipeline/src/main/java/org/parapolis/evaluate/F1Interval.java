package org.parapolis.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** 95 % interval of F1: percentile bootstrap over documents (Efron 1979) with a fixed seed. */
public record F1Interval(double low, double high) {
  private static final int REPLICATES = 2000;
  private static final long SEED = 20161020L;

  /** With more draws in which nothing is coded nor found, the rest would be a chosen part. */
  private static final double UNDEFINED_AT_MOST = .05;

  /**
   * The interval over the scores of documents, in the given order.
   *
   * @return null where there is only one document, or where too few hold anything
   */
  static @Nullable F1Interval of(List<Score> documents) {
    if (documents.size() < 2) {
      return null;
    }
    Random random = new Random(SEED);
    double[] f1 = new double[REPLICATES];
    for (int b = 0; b < REPLICATES; b++) {
      f1[b] = draw(documents, random).f1();
    }
    double[] defined = Arrays.stream(f1).filter(value -> !Double.isNaN(value)).sorted().toArray();
    return defined.length < REPLICATES * (1 - UNDEFINED_AT_MOST)
        ? null
        : new F1Interval(percentile(defined, .025), percentile(defined, .975));
  }

  /** Nearest rank. */
  private static double percentile(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private static Score draw(List<Score> documents, Random random) {
    int matched = 0;
    int found = 0;
    int coded = 0;
    for (int i = 0; i < documents.size(); i++) {
      Score score = documents.get(random.nextInt(documents.size()));
      matched += score.matched();
      found += score.found();
      coded += score.coded();
    }
    return new Score(matched, found, coded);
  }
}
