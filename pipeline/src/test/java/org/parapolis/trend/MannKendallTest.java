package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.junit.jupiter.api.Test;

class MannKendallTest {

  private static final double[] RISING = {2, 3, 3, 5, 4, 7, 8, 8, 11, 12};

  /** With tau-b of SciPy's kendalltau. */
  @Test
  void meetsThePublishedValues() {
    MannKendall test = MannKendall.of(RISING);
    assertEquals(10, test.n());
    assertEquals(41, test.s());
    assertEquals(123, test.variance());
    assertEquals(3.60668, test.z(), 5e-6);
    assertEquals(.000310, test.p(), 5e-7);
    assertEquals(.9320589306, test.tau(), 1e-10);
  }

  @Test
  void seesTheOppositeInTheReversedSeries() {
    MannKendall there = MannKendall.of(RISING);
    MannKendall back = MannKendall.of(12, 11, 8, 8, 7, 4, 5, 3, 3, 2);
    assertEquals(new MannKendall(10, -41, 123, -there.z(), there.p(), -there.tau()), back);
  }

  @Test
  void seesNothingWhereAllIsEqual() {
    assertEquals(new MannKendall(9, 0, 0, 0, 1, 0), MannKendall.of(new double[9]));
    assertEquals(new MannKendall(3, 0, 0, 0, 1, 0), MannKendall.of(0.0, -0.0, 0.0));
  }

  @Test
  void agreesWithTheLibraryOnTau() {
    Random random = new Random(5);
    for (int series = 0; series < 50; series++) {
      double[] values = random.ints(12, 0, 6).asDoubleStream().toArray();
      double[] times = IntStream.range(0, 12).asDoubleStream().toArray();
      double tau = new KendallsCorrelation().correlation(times, values);
      assertEquals(tau, MannKendall.of(values).tau(), 1e-12);
    }
  }

  /** Against all orders of n distinct values, counted by their inversions. */
  @Test
  void isNearTheExactProbabilityFromEightValuesOn() {
    for (int n = 8; n <= 14; n++) {
      double[] orders = ordersByInversions(n);
      double all = Arrays.stream(orders).sum();
      double beyond = 0;
      for (int inversions = 0; 2 * inversions < orders.length - 1; inversions++) {
        beyond += 2 * orders[inversions];
        long s = orders.length - 1 - 2L * inversions;
        double z = (s - 1) / Math.sqrt(MannKendall.variance(n, List.of()));
        double exact = beyond / all;
        assertEquals(exact, Normal.twoSided(z), exact < .1 ? .005 : .013);
      }
    }
  }

  private static double[] ordersByInversions(int n) {
    double[] orders = {1};
    for (int size = 2; size <= n; size++) {
      double[] larger = new double[orders.length + size - 1];
      for (int i = 0; i < orders.length; i++) {
        for (int more = 0; more < size; more++) {
          larger[i + more] += orders[i];
        }
      }
      orders = larger;
    }
    return orders;
  }

  @Test
  void errsInAboutOneOfTwentySeriesWithoutTrend() {
    assertEquals(.05, rejected(0), .01);
  }

  /** What STATISTICS.md warns of. */
  @Test
  void errsTwiceToFourTimesAsOftenWhereValuesFollowTheOneBefore() {
    double rejected = rejected(.3);
    assertTrue(.10 < rejected && rejected < .20, "rejected " + rejected);
  }

  private static double rejected(double correlation) {
    Random random = new Random(1945);
    int rejected = 0;
    for (int series = 0; series < 4000; series++) {
      double[] values = new double[25];
      double before = random.nextGaussian() / Math.sqrt(1 - correlation * correlation);
      for (int i = 0; i < values.length; i++) {
        before = correlation * before + random.nextGaussian();
        values[i] = Math.rint(5 * before);
      }
      rejected += MannKendall.of(values).p() < .05 ? 1 : 0;
    }
    return rejected / 4000.0;
  }

  @Test
  void refusesWhatIsNoSeries() {
    assertThrows(IllegalArgumentException.class, () -> MannKendall.of(1, 2));
    assertThrows(IllegalArgumentException.class, () -> MannKendall.of(1, Double.NaN, 2));
  }
}
