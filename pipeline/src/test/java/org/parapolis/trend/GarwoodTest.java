package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Interval;

class GarwoodTest {

  private static String bounds(long count) {
    Interval interval = Garwood.interval(count);
    return String.format(Locale.ROOT, "%.4f %.4f", interval.low(), interval.high());
  }

  /** The bounds of R's poisson.test, which is Garwood's. */
  @Test
  void meetsThePublishedBounds() {
    assertEquals("0.0000 3.6889", bounds(0));
    assertEquals("0.0253 5.5716", bounds(1));
    assertEquals("2.2019 13.0595", bounds(6));
    assertEquals("4.7954 18.3904", bounds(10));
    assertEquals("115.0205 161.9564", bounds(137));
    assertEquals("998040.9833 1001961.9119", bounds(1_000_000));
  }

  @Test
  void leavesOneInFortyBeyondEachBound() {
    for (int count = 1; count <= 80; count++) {
      Interval interval = Garwood.interval(count);
      double above = 1 - new PoissonDistribution(interval.low()).cumulativeProbability(count - 1);
      double below = new PoissonDistribution(interval.high()).cumulativeProbability(count);
      assertEquals(.025, above, 1e-8);
      assertEquals(.025, below, 1e-8);
    }
  }

  @Test
  void refusesWhatIsNoCount() {
    assertThrows(IllegalArgumentException.class, () -> Garwood.interval(-1));
  }
}
