package org.parapolis.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.parapolis.model.Interval;

/**
 * Percentile bootstrap over documents (Efron 1979; clusters are drawn whole, since paragraphs of a
 * document are coded alike). Each document gives a vector of counts, and a coefficient is computed
 * from the sum of the vectors, so that 2,000 draws cost additions only.
 */
final class Bootstrap {

  static final int DRAWS = 2000;

  private static final long SEED = 20161020L;

  /** With more undefined draws than this the percentiles would speak of a chosen part. */
  private static final double UNDEFINED_AT_MOST = .05;

  private final List<double[]> documents;

  /**
   * @param documents vectors of the same length, in a fixed order
   */
  Bootstrap(List<double[]> documents) {
    this.documents = documents;
  }

  /** The coefficient of all documents, and its interval. */
  Estimate estimate(Function<double[], Coefficient> coefficient) {
    Coefficient all = coefficient.apply(sum(documents));
    if (all.value() == null) {
      return new Estimate(null, null, all.reason());
    }
    if (documents.size() < 2) {
      return new Estimate(all.value(), null, "no interval: all of it is from the same document");
    }
    double[] values = draws(coefficient);
    if (values.length < DRAWS * (1 - UNDEFINED_AT_MOST)) {
      String undefined = "no interval: undefined in %d of %d draws";
      return new Estimate(all.value(), null, undefined.formatted(DRAWS - values.length, DRAWS));
    }
    Interval interval = new Interval(percentile(values, .025), percentile(values, .975));
    return new Estimate(all.value(), interval, "");
  }

  /** The defined values, sorted. */
  private double[] draws(Function<double[], Coefficient> coefficient) {
    Random random = new Random(SEED);
    double[] values = new double[DRAWS];
    int defined = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      double[] sum = new double[documents.get(0).length];
      for (int i = 0; i < documents.size(); i++) {
        add(sum, documents.get(random.nextInt(documents.size())));
      }
      Double value = coefficient.apply(sum).value();
      if (value != null) {
        values[defined++] = value;
      }
    }
    double[] sorted = Arrays.copyOf(values, defined);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Nearest rank. */
  private static double percentile(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private static double[] sum(List<double[]> vectors) {
    double[] sum = new double[vectors.isEmpty() ? 0 : vectors.get(0).length];
    vectors.forEach(vector -> add(sum, vector));
    return sum;
  }

  private static void add(double[] sum, double[] vector) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i];
    }
  }
}
