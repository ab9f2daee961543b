package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeynessTest {

  private static String told(Keyness keyness) {
    return String.format(
        Locale.ROOT, "%.6f %.6f %.6f", keyness.log2Ratio(), keyness.g2(), keyness.p());
  }

  /** SciPy's power_divergence of the two counts, by log-likelihood. */
  @Test
  void meetsTheReferenceValues() {
    assertEquals("-0.415037 1.942463 0.163401", told(Keyness.of(60, 200_000, 40, 100_000)));
    assertEquals("-0.193195 0.578427 0.446929", told(Keyness.of(123, 250_000, 45, 80_000)));
  }

  /** Expected in each are 15: 2 (10 ln 10/15 + 20 ln 20/15). */
  @Test
  void weighsTwiceAsOftenByHand() {
    Keyness keyness = Keyness.of(20, 1000, 10, 1000);
    assertEquals(1, keyness.log2Ratio(), 1e-12);
    assertEquals(2 * (10 * Math.log(10 / 15.0) + 20 * Math.log(20 / 15.0)), keyness.g2(), 1e-12);
  }

  @Test
  void addsHalfToBothCountsWhereOneIsZero() {
    assertEquals(Math.log(3.5 / .5) / Math.log(2), Keyness.of(3, 700, 0, 700).log2Ratio(), 1e-12);
    assertEquals(6 * Math.log(2), Keyness.of(3, 700, 0, 700).g2(), 1e-12);
  }

  @Test
  void isTheSameSeenFromTheOtherSide() {
    Keyness there = Keyness.of(9, 4000, 31, 7000);
    Keyness back = Keyness.of(31, 7000, 9, 4000);
    assertEquals(new Keyness(-there.log2Ratio(), there.g2(), there.p()), back);
  }

  @Test
  void findsNoDifferenceBetweenEqualRates() {
    assertEquals(new Keyness(0, 0, 1), Keyness.of(3, 900, 1, 300));
    assertEquals(new Keyness(0, 0, 1), Keyness.of(0, 900, 0, 10));
  }

  @Test
  void refusesWhatAreNoCounts() {
    assertThrows(IllegalArgumentException.class, () -> Keyness.of(-1, 10, 2, 10));
    assertThrows(IllegalArgumentException.class, () -> Keyness.of(0, 0, 2, 10));
  }
}
