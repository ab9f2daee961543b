package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Interval;

class TheilSenTest {

  private static final double[] RISING = {2, 3, 3, 5, 4, 7, 8, 8, 11, 12};

  private static double[] years(int count) {
    return IntStream.range(2000, 2000 + count).asDoubleStream().toArray();
  }

  /** The bounds are those of SciPy's theilslopes. */
  @Test
  void meetsTheReferenceValues() {
    assertEquals(new TheilSen(1, new Interval(1, 4 / 3.0)), TheilSen.of(years(10), RISING));
  }

  /** Section 5 of the paper, at its 93 %: 4, from 3.71 to 4.38. */
  @Test
  void meetsTheExampleOfSen() {
    double[] times = {1, 2, 3, 4, 10, 12, 18};
    double[] values = {9, 15, 19, 20, 45, 55, 78};
    assertEquals(
        new TheilSen(4, new Interval(26 / 7.0, 35 / 8.0)), TheilSen.of(times, values, .93));
  }

  @Test
  void isNotCarriedOffByAnOutlier() {
    double[] line = IntStream.range(0, 12).mapToDouble(i -> .5 * i).toArray();
    line[7] = 400;
    assertEquals(.5, TheilSen.of(years(12), line).slope(), 1e-12);
  }

  @Test
  void fallsAsFastAsTheReversedSeriesRises() {
    double[] falling = {12, 11, 8, 8, 7, 4, 5, 3, 3, 2};
    assertEquals(new TheilSen(-1, new Interval(-4 / 3.0, -1)), TheilSen.of(years(10), falling));
  }

  @Test
  void hasNoIntervalOfFewOrEqualValues() {
    assertNull(TheilSen.of(years(4), new double[] {1, 2, 3, 4}).interval());
    assertEquals(
        new Interval(1, 1), TheilSen.of(years(5), new double[] {1, 2, 3, 4, 5}).interval());
    assertEquals(new TheilSen(0, null), TheilSen.of(years(20), new double[20]));
  }

  @Test
  void coversTheSlopeInAboutNineteenOfTwentySeries() {
    Random random = new Random(1968);
    int covered = 0;
    for (int series = 0; series < 2000; series++) {
      double[] values =
          IntStream.range(0, 12).mapToDouble(i -> .3 * i + random.nextGaussian()).toArray();
      Interval interval = Objects.requireNonNull(TheilSen.of(years(12), values).interval());
      covered += interval.low() <= .3 && .3 <= interval.high() ? 1 : 0;
    }
    double share = covered / 2000.0;
    assertTrue(.94 < share && share < .98, "covered " + share);
  }

  @Test
  void refusesTimesThatDoNotAscend() {
    double[] times = {2001, 2001, 2002};
    double[] values = {1, 2, 3};
    assertThrows(IllegalArgumentException.class, () -> TheilSen.of(times, values));
    assertThrows(IllegalArgumentException.class, () -> TheilSen.of(years(4), values));
  }
}
