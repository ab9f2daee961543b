package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AutocorrelationTest {

  private static double lagOne(double... values) {
    return Objects.requireNonNull(Autocorrelation.lagOne(values));
  }

  /** The median slope is 0; six halves squared, five products of opposite halves. */
  @Test
  void seesValuesThatSwingToAndFro() {
    assertEquals(-5 / 6.0, lagOne(0, 1, 0, 1, 0, 1), 1e-12);
  }

  /** The median slope is 0; about the mean, three below are followed by three above. */
  @Test
  void seesValuesThatStayWhereTheyAre() {
    double[] values = {3, 3, 3, 0, 0, 0, 3, 3, 3, 0, 0, 0, 3, 3, 3};
    double mean = 1.8;
    double squares = 9 * 1.2 * 1.2 + 6 * mean * mean;
    double products = 6 * 1.2 * 1.2 + 4 * mean * mean - 4 * 1.2 * mean;
    assertEquals(products / squares, lagOne(values), 1e-12);
  }

  @Test
  void doesNotTakeATrendForLikeness() {
    double[] values = {0, 1, 0, 1, 0, 1};
    double[] risen = IntStream.range(0, 6).mapToDouble(i -> values[i] + 10 * i).toArray();
    assertEquals(-5 / 6.0, lagOne(risen), 1e-12);
  }

  @Test
  void saysNothingOfAStraightLine() {
    assertNull(Autocorrelation.lagOne(new double[9]));
    assertNull(
        Autocorrelation.lagOne(IntStream.range(0, 20).mapToDouble(i -> .1 + .3 * i).toArray()));
  }

  @Test
  void findsTheCorrelationThatWasPutIn() {
    Random random = new Random(1970);
    double sum = 0;
    for (int series = 0; series < 20; series++) {
      double[] values = new double[400];
      for (int i = 1; i < values.length; i++) {
        values[i] = .4 * values[i - 1] + random.nextGaussian();
      }
      sum += lagOne(values);
    }
    assertEquals(.4, sum / 20, .03);
  }

  @Test
  void refusesWhatIsNoSeries() {
    assertThrows(IllegalArgumentException.class, () -> Autocorrelation.lagOne(1, 2));
  }
}
