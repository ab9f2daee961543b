package org.parapolis.trend;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Interval;

/**
 * Bootstrap over documents by independent Poisson(1) weights (Hanley and MacGibbon 2006, "Creating
 * non-parametric bootstrap samples using Poisson frequencies"; Chamandy et al. 2012, "Estimating
 * uncertainty for massive data streams"). A draw is a corpus in which each document stands as often
 * as its weight says; the number of interest, computed anew from each draw's weighted counts, is a
 * replicate.
 *
 * <p>Weights follow from the seed and the document's id alone. So they do not depend on the order
 * of documents, nor on how work is divided; and a document weighs the same in every cell, so that
 * cells that share documents move together and a difference of two replicates is a replicate of the
 * difference.
 *
 * <p>A draw's size varies as the original's would, by its square root; of few documents some draws
 * are empty, and the percentile interval is too narrow (see data/STATISTICS.md for how much).
 */
public final class PoissonBootstrap {

  /** Steps of the counter, and the mixing below: SplitMix64 (Steele, Lea and Flood 2014). */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  /** Of Poisson(1), at 0, 1, 2 …, to where the rest is beyond a double. */
  private static final double[] CUMULATIVE =
      IntStream.range(0, 18)
          .mapToDouble(new PoissonDistribution(1)::cumulativeProbability)
          .toArray();

  private static final int GUIDE_BITS = 12;

  /** The weight by a number's first bits; -1 where they do not settle it. */
  private static final byte[] GUIDE = guide();

  /** With more undefined replicates than this the percentiles would speak of a chosen part. */
  private static final double UNDEFINED_AT_MOST = 0.05;

  private final long seed;
  private final int draws;

  public PoissonBootstrap(long seed, int draws) {
    if (draws < 1) {
      throw new IllegalArgumentException("no draws: " + draws);
    }
    this.seed = mixed(seed);
    this.draws = draws;
  }

  /** How many there are. */
  int draws() {
    return draws;
  }

  /** How often the document stands in each draw; one weight for each draw. */
  public byte[] weights(DocumentId id) {
    byte[] weights = new byte[draws];
    long counter = mixed(seed ^ hash(id));
    for (int draw = 0; draw < draws; draw++) {
      counter += STEP;
      long bits = mixed(counter);
      byte weight = GUIDE[(int) (bits >>> (Long.SIZE - GUIDE_BITS))];
      weights[draw] = weight < 0 ? weight(uniform(bits)) : weight;
    }
    return weights;
  }

  /**
   * From the 2.5 to the 97.5 % percentile of the replicates, interpolated (type 7 of Hyndman and
   * Fan 1996, as in R).
   *
   * @param replicates NaN where a draw does not define the number
   * @return null where over 5 % are NaN, or a bound is infinite
   */
  public static @Nullable Interval percentile(double[] replicates) {
    double[] defined = defined(replicates);
    if (defined.length == 0
        || replicates.length - defined.length > UNDEFINED_AT_MOST * replicates.length) {
      return null;
    }
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(defined);
    double low = percentile.evaluate(2.5);
    double high = percentile.evaluate(97.5);
    return Double.isFinite(low) && Double.isFinite(high) ? new Interval(low, high) : null;
  }

  /** Plain, since it is done for every number of a report. */
  private static double[] defined(double[] replicates) {
    double[] defined = new double[replicates.length];
    int size = 0;
    for (double value : replicates) {
      if (!Double.isNaN(value)) {
        defined[size++] = value;
      }
    }
    return size == defined.length ? defined : Arrays.copyOf(defined, size);
  }

  /** The inverse of the distribution, found from 0 upwards. */
  private static byte weight(double uniform) {
    byte weight = 0;
    while (weight < CUMULATIVE.length && uniform >= CUMULATIVE[weight]) {
      weight++;
    }
    return weight;
  }

  /** From 0 to below 1, by the first 53 bits. */
  private static double uniform(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }

  private static byte[] guide() {
    byte[] guide = new byte[1 << GUIDE_BITS];
    for (int i = 0; i < guide.length; i++) {
      long first = (long) i << (Long.SIZE - GUIDE_BITS);
      long last = first | (-1L >>> GUIDE_BITS);
      byte weight = weight(uniform(first));
      guide[i] = weight == weight(uniform(last)) ? weight : -1;
    }
    return guide;
  }

  /** FNV-1a of 64 bits. */
  private static long hash(DocumentId id) {
    long hash = FNV_OFFSET;
    for (byte unit : id.value().getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (unit & 0xFF)) * FNV_PRIME;
    }
    return hash;
  }

  private static long mixed(long bits) {
    long half = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    long whole = (half ^ (half >>> 27)) * 0x94D049BB133111EBL;
    return whole ^ (whole >>> 31);
  }
}
