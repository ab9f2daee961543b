package org.parapolis.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** 95 % interval of F1: percentile bootstrap over documents (Efron 1979) with a fixed seed. */
public record F1Interval(double low, double high) {
  private static final int REPLICATES = 2000;
  private static final long SEED = 20161020L;

  /**
   * The interval over the scores of documents, in the given order; draws in which nothing is coded
   * nor found have no F1 and are left out.
   *
   * @return null where fewer than two documents hold anything, since nothing can vary
   */
  static @Nullable F1Interval of(List<Score> documents) {
    if (documents.stream().filter(score -> score.found() + score.coded() > 0).count() < 2) {
      return null;
    }
    Random random = new Random(SEED);
    double[] f1 = new double[REPLICATES];
    for (int b = 0; b < REPLICATES; b++) {
      f1[b] = draw(documents, random).f1();
    }
    double[] defined = Arrays.stream(f1).filter(value -> !Double.isNaN(value)).sorted().toArray();
    return new F1Interval(
        defined[(int) (0.025 * defined.length)],
        defined[(int) Math.ceil(0.975 * defined.length) - 1]);
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
