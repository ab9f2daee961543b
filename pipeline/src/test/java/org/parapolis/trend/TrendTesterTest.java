package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapolis.trend.TrendPoints.only;
import static org.parapolis.trend.TrendPoints.point;
import static org.parapolis.trend.TrendPoints.points;
import static org.parapolis.trend.TrendPoints.tested;
import static org.parapolis.trend.TrendPoints.yearly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Category;
import org.parapolis.model.Measure;
import org.parapolis.model.Period;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
import org.parapolis.model.SeriesPoint.Standardised;
import org.parapolis.model.SeriesTrend;

class TrendTesterTest {

  /** The reference series: S 41, variance 123, z 3.60668, p .000310, slope 1.0. */
  private static final double[] REFERENCE = {2, 3, 3, 5, 4, 7, 8, 8, 11, 12};

  @Test
  void givesTheReferenceValues() {
    SeriesTrend trend = only(yearly("SC", 2001, REFERENCE));
    SeriesTrend.Test test = tested(trend);
    assertEquals(
        List.of("raw", 10, "2001", "2010", "rising", ""),
        List.of(
            trend.basis(),
            trend.periods(),
            trend.first(),
            trend.last(),
            Objects.requireNonNull(trend.verdict()),
            trend.reason()));
    assertEquals(41, test.s());
    assertEquals(123, test.variance());
    assertEquals(3.60668, test.z(), 1e-5);
    assertEquals(.000310, test.p(), 1e-6);
    assertEquals(1, test.slope());
    assertEquals(test.corrected(), test.q());
  }

  @Test
  void fallsAsItRises() {
    double[] falling = Arrays.stream(REFERENCE).map(value -> 20 - value).toArray();
    SeriesTrend trend = only(yearly("SC", 2001, falling));
    assertEquals("falling", trend.verdict());
    assertEquals(-41, tested(trend).s());
    assertEquals(-1, tested(trend).slope());
  }

  @Test
  void noneIsAVerdict() {
    SeriesTrend trend = only(yearly("SC", 2001, 5, 1, 4, 2, 6, 3, 5, 2, 4, 3));
    assertEquals("none", trend.verdict());
    assertTrue(tested(trend).q() > .05);
  }

  @Test
  void sevenPeriodsHaveNoVerdictAndEightHave() {
    SeriesTrend seven = only(yearly("SC", 2001, 1, 2, 3, 4, 5, 6, 7));
    assertEquals(
        new SeriesTrend(
            seven.key(),
            "raw",
            7,
            "2001",
            "2007",
            null,
            null,
            "7 complete periods; a verdict wants 8"),
        seven);
    assertEquals("rising", only(yearly("SC", 2001, 1, 2, 3, 4, 5, 6, 7, 8)).verdict());
  }

  @Test
  void incompletePeriodsAndThoseWithoutAValueAreNotCounted() {
    List<SeriesPoint> points = new ArrayList<>(yearly("SC", 2001, 1, 2, 3, 4, 5, 6, 7));
    points.add(point("SC", 2008, null, List.of(), null));
    points.add(point("SC", 2009, 8d, List.of(SeriesPoint.INCOMPLETE), null));
    SeriesTrend trend = only(points);
    assertEquals(7, trend.periods());
    assertEquals("2007", trend.last());
  }

  @Test
  void aSeriesWithoutAnyPeriodSaysSo() {
    SeriesTrend trend = only(List.of(point("SC", 2001, 1d, List.of(SeriesPoint.INCOMPLETE), null)));
    assertEquals("0 complete periods; a verdict wants 8", trend.reason());
    assertEquals(List.of("", ""), List.of(trend.first(), trend.last()));
  }

  @Test
  void aConstantSeriesHasNoVerdict() {
    SeriesTrend trend = only(yearly("SC", 2001, 3, 3, 3, 3, 3, 3, 3, 3, 3));
    assertNull(trend.verdict());
    assertEquals("all values are equal", trend.reason());
  }

  @Test
  void aSeriesOfNothingInMostPeriodsHasNoVerdict() {
    SeriesTrend trend = only(yearly("SC", 2001, 0, 0, 0, 0, 0, 1, 2, 3, 4));
    assertEquals("nothing counted in most periods", trend.reason());
    assertNotNull(only(yearly("SC", 2001, 0, 0, 0, 0, 1, 2, 3, 4)).verdict());
  }

  @Test
  void aShareOfFewerThanTenMentionsIsNoValue() {
    List<SeriesPoint> shares = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      shares.add(share(2001 + i, i == 0 ? 9 : 10, 1 + i % 8));
    }
    SeriesTrend trend = only(shares);
    assertEquals(List.of(8, "2002"), List.of(trend.periods(), trend.first()));
  }

  private static SeriesPoint share(int year, int total, int count) {
    return new SeriesPoint(
        new SeriesKey(
            PeriodType.YEAR,
            "SC",
            new Category("role", "partner"),
            "core",
            Measure.SHARE_OF_MENTIONS),
        Period.year(year),
        count,
        total,
        20,
        100d * count / total,
        null,
        null,
        null,
        null,
        List.of(),
        "");
  }

  @Test
  void namesTheLastPeriodBeforeTheJump() {
    assertEquals(
        "2005", tested(only(yearly("SC", 2001, 1, 2, 1, 2, 1, 11, 12, 11, 12, 11))).changeAt());
  }

  /** One body enters in the fifth year: only the standardised series may have a verdict. */
  @Test
  void allBodiesHaveNoRawVerdictWhereTheyAreNotTheSame() {
    List<SeriesPoint> points = new ArrayList<>();
    for (int i = 0; i < REFERENCE.length; i++) {
      points.add(
          point("ALL", 2001 + i, REFERENCE[i], List.of(), new Standardised(REFERENCE[i], null)));
    }
    points.addAll(yearly("SC", 2001, REFERENCE));
    points.addAll(yearly("GA", 2005, 1, 2));
    List<SeriesTrend> trends = TrendTester.test(points);
    assertEquals(
        List.of("ALL raw null", "ALL standardised rising", "GA raw null", "SC raw rising"),
        trends.stream()
            .map(trend -> trend.key().body() + " " + trend.basis() + " " + trend.verdict())
            .toList());
    assertEquals(
        "not the same bodies in all periods: see the standardised series, or each body's own",
        trends.get(0).reason());
  }

  @Test
  void allBodiesHaveARawVerdictWhereTheyAreTheSame() {
    List<SeriesPoint> points = new ArrayList<>(yearly("ALL", 2001, REFERENCE));
    points.addAll(yearly("SC", 2001, REFERENCE));
    SeriesTrend all = TrendTester.test(points).get(0);
    assertEquals("rising", all.verdict());
    assertEquals("0 complete periods; a verdict wants 8", TrendTester.test(points).get(1).reason());
  }

  @Test
  void whereAPeriodIsLeftOutNothingIsKnownOfNeighbours() {
    assertNotNull(tested(only(yearly("SC", 2001, REFERENCE))).autocorrelation());
    List<SeriesPoint> points = yearly("SC", 2001, REFERENCE);
    points.remove(4);
    SeriesTrend.Test test = tested(only(points));
    assertNull(test.autocorrelation());
    assertEquals(test.p(), test.corrected());
  }

  @Test
  void onlyNeighboursThatAreAlikeMakeItLessSure() {
    SeriesTrend.Test unlike = tested(only(yearly("SC", 2001, 1, 3, 2, 4, 3, 5, 4, 6, 5, 7)));
    assertTrue(Objects.requireNonNull(unlike.autocorrelation()) < 0);
    assertEquals(unlike.p(), unlike.corrected());
    SeriesTrend.Test alike = tested(only(yearly("SC", 2001, 1, 2, 3, 4, 5, 5, 5, 5, 5, 6)));
    assertTrue(Objects.requireNonNull(alike.autocorrelation()) > 0);
    assertTrue(alike.corrected() > alike.p());
  }

  /** A p of .02 stands alone, and not among ten others. */
  @Test
  void adjustsForAllSeriesOfTheReport() {
    double[] climbing = {1, 3, 2, 5, 4, 3, 6, 7};
    List<SeriesPoint> points = new ArrayList<>(yearly("GA", 2001, climbing));
    SeriesTrend alone = only(points);
    assertTrue(tested(alone).p() < .05, alone.toString());
    assertEquals("rising", alone.verdict());
    for (String category : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")) {
      points.addAll(points(new Category("role", category), "GA", 2001, 5, 1, 4, 2, 6, 3, 5, 2));
    }
    SeriesTrend among = TrendTester.test(points).get(0);
    assertEquals("none", among.verdict());
    assertEquals(11 * tested(among).corrected(), tested(among).q(), 1e-12);
  }

  @Test
  void fiveYearsAreTooFewForATest() {
    SeriesPoint point = point("SC", 2000, 1d, List.of(), null);
    SeriesKey five =
        new SeriesKey(
            PeriodType.FIVE_YEARS, "SC", Category.ALL, "core", Measure.MENTIONS_PER_10000_WORDS);
    assertEquals(
        List.of(),
        TrendTester.test(
            List.of(
                new SeriesPoint(
                    five,
                    Period.fiveYears(2000),
                    1,
                    1,
                    1,
                    point.value(),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    ""))));
  }

  /**
   * Series of 25 years without a trend in which half of each year is the one before: the test alone
   * finds a trend in 23 % of them, the corrected one in 10 %.
   */
  @Test
  void correctionKeepsFalseTrendsNearToTheirRate() {
    Random random = new Random(42);
    int series = 1_000;
    int plain = 0;
    int corrected = 0;
    for (int i = 0; i < series; i++) {
      SeriesTrend.Test test = tested(only(yearly("SC", 2001, autoregressive(random, .5, 25))));
      plain += test.p() < .05 ? 1 : 0;
      corrected += test.corrected() < .05 ? 1 : 0;
    }
    assertTrue(plain > .18 * series && plain < .28 * series, "plain " + plain);
    assertTrue(corrected > .03 * series && corrected < .13 * series, "corrected " + corrected);
  }

  private static double[] autoregressive(Random random, double alike, int length) {
    double[] values = new double[length];
    values[0] = random.nextGaussian() / Math.sqrt(1 - alike * alike);
    for (int i = 1; i < length; i++) {
      values[i] = alike * values[i - 1] + random.nextGaussian();
    }
    double least = Arrays.stream(values).min().orElseThrow();
    return Arrays.stream(values).map(value -> value - least).toArray();
  }
}
