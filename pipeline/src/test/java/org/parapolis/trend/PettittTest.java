package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PettittTest {

  /** Table 1 of the paper, industrial data of Page 1955: K 232, p .0146, change after the 17th. */
  @Test
  void meetsTheExampleOfPettitt() {
    Pettitt test =
        Pettitt.of(
            -1.05, 0.96, 1.22, 0.58, -0.98, -0.03, -1.54, -0.71, -0.35, 0.66, 0.44, 0.91, -0.02,
            -1.42, 1.26, -1.02, -0.81, 1.66, 1.05, 0.97, 2.14, 1.22, -0.24, 1.60, 0.72, -0.12, 0.44,
            0.03, 0.66, 0.56, 1.37, 1.66, 0.10, 0.80, 1.29, 0.49, -0.07, 1.18, 3.29, 1.84);
    assertEquals(17, test.before());
    assertEquals(232, test.k());
    assertEquals(.0146, test.p(), 5e-5);
  }

  @Test
  void findsTheStepBetweenTwoLevels() {
    Pettitt test = Pettitt.of(2, 2, 2, 7, 7, 7, 7, 7, 7);
    assertEquals(new Pettitt(3, 18, 2 * Math.exp(-6 * 18 * 18 / 810.0)), test);
  }

  /** The statistic as the paper defines it: signs of all differences across the place. */
  @Test
  void countsTheSignsOfDifferencesAcrossTheChange() {
    Random random = new Random(1979);
    for (int series = 0; series < 50; series++) {
      double[] values = random.ints(15, 0, 8).asDoubleStream().toArray();
      Pettitt test = Pettitt.of(values);
      double farthest = 0;
      for (int before = 1; before < values.length; before++) {
        farthest = Math.max(farthest, Math.abs(across(values, before)));
      }
      assertEquals(farthest, test.k());
      assertEquals(farthest, Math.abs(across(values, test.before())));
    }
  }

  private static double across(double[] values, int before) {
    double sum = 0;
    for (int i = 0; i < before; i++) {
      for (int j = before; j < values.length; j++) {
        sum += Math.signum(values[i] - values[j]);
      }
    }
    return sum;
  }

  @Test
  void findsNoneWhereAllIsEqual() {
    assertEquals(
        new Pettitt(0, 0, 1), Pettitt.of(DoubleStream.generate(() -> 4).limit(9).toArray()));
  }

  @Test
  void refusesWhatIsNoSeries() {
    assertThrows(IllegalArgumentException.class, () -> Pettitt.of(1, 2));
    assertThrows(IllegalArgumentException.class, () -> Pettitt.of(1, 2, Double.POSITIVE_INFINITY));
  }
}
