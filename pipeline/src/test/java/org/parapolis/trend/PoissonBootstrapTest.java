package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Interval;

class PoissonBootstrapTest {

  private static final PoissonBootstrap BOOTSTRAP = new PoissonBootstrap(20161020, 2000);

  private static byte[] weights(int number) {
    return BOOTSTRAP.weights(new DocumentId("A/RES/71/" + number));
  }

  /** Computed apart from this class, from the definitions of FNV-1a and SplitMix64. */
  @Test
  void drawsTheSameWeightsForEver() {
    byte[] expected = {3, 1, 2, 1, 2, 1, 0, 0, 0, 2, 1, 3, 1, 2, 0, 1, 4, 1, 0, 1, 0, 2, 3, 0};
    assertArrayEquals(expected, Arrays.copyOf(weights(256), expected.length));
  }

  @Test
  void weighsADocumentByItsNameAndTheSeedAlone() {
    PoissonBootstrap same = new PoissonBootstrap(20161020, 500);
    same.weights(new DocumentId("S/RES/1325 (2000)"));
    byte[] first = same.weights(new DocumentId("A/RES/71/256"));
    assertArrayEquals(Arrays.copyOf(weights(256), 500), first);
    byte[] other = new PoissonBootstrap(20161021, 500).weights(new DocumentId("A/RES/71/256"));
    assertFalse(Arrays.equals(first, other));
  }

  @Test
  void drawsWeightsOfThePoissonDistribution() {
    long[] observed = new long[8];
    for (int document = 0; document < 1000; document++) {
      for (byte weight : weights(document)) {
        observed[Math.min(weight, 7)]++;
      }
    }
    PoissonDistribution poisson = new PoissonDistribution(1);
    double[] expected = IntStream.range(0, 8).mapToDouble(poisson::probability).toArray();
    expected[7] = 1 - poisson.cumulativeProbability(6);
    double p = new ChiSquareTest().chiSquareTest(expected, observed);
    assertTrue(p > .01, "p " + p);
  }

  /** Symbols differ in their last digit only; chance leaves |r| under .1 in all 4,950 pairs. */
  @Test
  void drawsTheWeightsOfNeighboursApart() {
    double[][] columns = new double[2000][100];
    for (int document = 0; document < 100; document++) {
      byte[] weights = weights(document);
      for (int draw = 0; draw < 2000; draw++) {
        columns[draw][document] = weights[draw];
      }
    }
    double[][] r = new PearsonsCorrelation(columns).getCorrelationMatrix().getData();
    double farthest =
        IntStream.range(0, 100)
            .boxed()
            .flatMapToDouble(i -> IntStream.range(0, i).mapToDouble(j -> Math.abs(r[i][j])))
            .max()
            .orElseThrow();
    assertTrue(farthest < .1, "farthest " + farthest);
  }

  @Test
  void interpolatesBetweenReplicates() {
    double[] replicates = IntStream.rangeClosed(0, 10).asDoubleStream().toArray();
    assertEquals(new Interval(.25, 9.75), PoissonBootstrap.percentile(replicates));
  }

  @Test
  void leavesOutAFewUndefinedReplicatesButNotMany() {
    double[] replicates = IntStream.range(0, 100).asDoubleStream().toArray();
    Arrays.fill(replicates, 0, 5, Double.NaN);
    assertEquals(
        new Interval(5 + .025 * 94, 5 + .975 * 94), PoissonBootstrap.percentile(replicates));
    replicates[5] = Double.NaN;
    assertNull(PoissonBootstrap.percentile(replicates));
  }

  @Test
  void hasNoIntervalWithoutEnd() {
    double[] ratios = IntStream.range(0, 100).asDoubleStream().toArray();
    Arrays.fill(ratios, 97, 100, Double.POSITIVE_INFINITY);
    assertNull(PoissonBootstrap.percentile(ratios));
    assertNull(PoissonBootstrap.percentile(new double[] {Double.NaN}));
  }

  /** Of documents whose length and whose own rate differ widely. */
  @Test
  void coversTheRateInNineOfTenCorporaOrMore() {
    RandomDataGenerator random = new RandomDataGenerator(2006);
    int covered = 0;
    for (int corpus = 0; corpus < 500; corpus++) {
      double[] counts = new double[2000];
      double[] words = new double[2000];
      for (int document = 0; document < 100; document++) {
        double length = .2 + random.nextExponential(1);
        int count = random.nextPoisson(1e-9 + length * random.nextGamma(.3, 1));
        byte[] weights = weights(100 * corpus + document);
        for (int draw = 0; draw < 2000; draw++) {
          counts[draw] += weights[draw] * count;
          words[draw] += weights[draw] * length;
        }
      }
      double[] rates = IntStream.range(0, 2000).mapToDouble(i -> counts[i] / words[i]).toArray();
      Interval interval = Objects.requireNonNull(PoissonBootstrap.percentile(rates));
      covered += interval.low() <= .3 && .3 <= interval.high() ? 1 : 0;
    }
    double share = covered / 500.0;
    assertTrue(.9 < share && share < .97, "covered " + share);
  }

  @Test
  void refusesToDrawNothing() {
    assertThrows(IllegalArgumentException.class, () -> new PoissonBootstrap(1, 0));
  }
}
