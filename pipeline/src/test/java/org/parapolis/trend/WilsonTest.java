package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Interval;
import org.parapolis.model.Share;

class WilsonTest {

  private static String bounds(int places, int count, int total) {
    Interval interval = Wilson.share(count, total).interval();
    String number = "%." + places + "f";
    return String.format(Locale.ROOT, number + " " + number, interval.low(), interval.high());
  }

  @Test
  void meetsThePublishedBounds() {
    assertEquals("0.00000 0.27753", bounds(5, 0, 10));
    assertEquals("0.56741 0.70184", bounds(5, 123, 193));
  }

  /** Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I. */
  @Test
  void meetsNewcombesExamples() {
    assertEquals("0.2553 0.3662", bounds(4, 81, 263));
    assertEquals("0.0624 0.1605", bounds(4, 15, 148));
    assertEquals("0.0000 0.1611", bounds(4, 0, 20));
    assertEquals("0.0061 0.1718", bounds(4, 1, 29));
  }

  @Test
  void isTheSameSeenFromTheOtherSide() {
    for (int count = 0; count <= 40; count++) {
      Interval one = Wilson.share(count, 40).interval();
      Interval other = Wilson.share(40 - count, 40).interval();
      assertEquals(one.low(), 1 - other.high(), 1e-12);
    }
  }

  @Test
  void saysNothingOfNothing() {
    assertEquals(Share.NONE, Wilson.share(0, 0));
    assertThrows(IllegalArgumentException.class, () -> Wilson.share(1, 0));
  }
}
