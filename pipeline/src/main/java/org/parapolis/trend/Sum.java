package org.parapolis.trend;

/** A sum over documents, and the same sum over every resample of them. */
final class Sum {

  private final double[] resampled;
  private long value;

  Sum(int draws) {
    resampled = new double[draws];
  }

  /** Adds what one document has; {@code weights} say how often it stands in each resample. */
  void add(int own, byte[] weights) {
    value += own;
    for (int i = 0; i < weights.length; i++) {
      resampled[i] += (double) own * weights[i];
    }
  }

  void add(Sum other) {
    value += other.value;
    for (int i = 0; i < resampled.length; i++) {
      resampled[i] += other.resampled[i];
    }
  }

  long value() {
    return value;
  }

  /** One sum for each resample; whole numbers, so that their order of addition is of no account. */
  double resampled(int draw) {
    return resampled[draw];
  }

  int draws() {
    return resampled.length;
  }
}
