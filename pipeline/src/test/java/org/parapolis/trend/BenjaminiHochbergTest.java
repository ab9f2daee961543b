package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  /** Section 4 of the paper; adjusted by R's p.adjust and SciPy's false_discovery_control. */
  private static final double[] GIVEN = {
    .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
    .7590, 1
  };

  private static final double[] ADJUSTED = {
    .0015, .003, .0095, .035625, .0603, .06385714, .06385714, .0645, .0765, .486, .58118182,
    .714875, .75323077, .81321429, 1
  };

  @Test
  void meetsThePublishedValues() {
    assertArrayEquals(ADJUSTED, BenjaminiHochberg.adjusted(GIVEN), 1e-8);
  }

  @Test
  void keepsTheOrderOfTheTests() {
    int[] order = IntStream.range(0, 15).map(i -> i * 7 % 15).toArray();
    double[] given = IntStream.of(order).mapToDouble(i -> GIVEN[i]).toArray();
    double[] adjusted = IntStream.of(order).mapToDouble(i -> ADJUSTED[i]).toArray();
    assertArrayEquals(adjusted, BenjaminiHochberg.adjusted(given), 1e-8);
  }

  @Test
  void adjustsEqualValuesAlike() {
    assertArrayEquals(
        new double[] {.04, .04, .5},
        BenjaminiHochberg.adjusted(.02, .02666666666666667, .5),
        1e-12);
    assertArrayEquals(new double[] {.03, .03}, BenjaminiHochberg.adjusted(.03, .03), 1e-12);
  }

  @Test
  void leavesOneTestAsItIs() {
    assertArrayEquals(new double[] {.04}, BenjaminiHochberg.adjusted(.04));
    assertArrayEquals(new double[] {}, BenjaminiHochberg.adjusted());
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThrows(IllegalArgumentException.class, () -> BenjaminiHochberg.adjusted(.1, 1.2));
    assertThrows(IllegalArgumentException.class, () -> BenjaminiHochberg.adjusted(Double.NaN));
  }
}
