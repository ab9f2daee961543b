package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Event;
import org.parapolis.model.EventContrast;
import org.parapolis.model.Interval;
import org.parapolis.model.Period;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
import org.parapolis.model.SeriesPoint.Estimate;
import org.parapolis.model.SeriesPoint.Top;
import org.parapolis.model.TrendFindings;
import org.parapolis.trend.TrendTester;

/** Made series: each year has 10,000 words, so a count is its rate; -1 is a year without text. */
class SummaryTrendsTest {

  @Test
  void saysHowMuchARisingSeriesRises() {
    assertEquals(
        List.of(
            "Security Council: core mentions rise over 10 complete years (2000 to 2009), by 10 per"
                + " 10,000 words a decade, 95 % interval 10 to 10 (Mann-Kendall q < .001).",
            "Security Council: the last complete year, 2009, is the highest, with 11 (95 % interval 10"
                + " to 12)."),
        trends(years("SC", 2000, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)));
  }

  @Test
  void saysThatAFallingSeriesFalls() {
    assertEquals(
        "Security Council: core mentions fall over 10 complete years (2000 to 2009), by -10 per 10,000"
            + " words a decade, 95 % interval -10 to -10 (Mann-Kendall q < .001).",
        trends(years("SC", 2000, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2)).get(0));
  }

  @Test
  void callsAHighYearNoTrend() {
    assertEquals(
        "General Assembly: 2003 is the highest of 8 complete years (2000 to 2007), with 9.0 (95 %"
            + " interval 8.0 to 10.0), but the series shows no trend: Mann-Kendall p = 1.",
        trends(years("GA", 2000, 3, 4, 2, 9, 3, 5, 2, 4)).get(0));
  }

  @Test
  void givesNoVerdictOnShortSeries() {
    assertEquals(
        List.of(
            "General Assembly: too short for a verdict: 3 complete years of the eight that the test"
                + " wants. The lowest is 2021 with 1.0 (95 % interval 0 to 2.0) per 10,000 words, the"
                + " highest 2022 with 4.0 (3.0 to 5.0); their intervals do not overlap, but extremes"
                + " always differ somewhat."),
        trends(years("GA", 2020, 2, 1, 4)));
  }

  @Test
  void saysWhereTheLowestYearIsNotAlone() {
    assertEquals(
        List.of(
            "General Assembly: too short for a verdict: 3 complete years of the eight that the test"
                + " wants. The lowest is 2020 (not alone) with 1.0 (95 % interval 0 to 2.0) per 10,000"
                + " words, the highest 2022 with 2.0 (1.0 to 3.0); their intervals overlap."),
        trends(years("GA", 2020, 1, 1, 2)));
  }

  @Test
  void warnsWhereAnExtremeRestsOnFewDocuments() {
    List<SeriesPoint> years = new ArrayList<>(years("GA", 2020, 2, 1));
    years.add(point("GA", 2022, 4, List.of(SeriesPoint.FEW_DOCUMENTS)));
    String sentence = trends(years).get(0);
    assertTrue(sentence.contains("the highest 2022 (few documents) with 4.0"), sentence);
  }

  @Test
  void leavesOutGapsAndSaysThatYearsCannotBeHeldAgainstTheirNeighbours() {
    List<String> sentences = trends(years("SC", 2000, 2, 3, 4, 5, -1, 7, 8, 9, 10, 11));
    assertEquals(
        "Security Council: core mentions rise over 9 complete years (2000 to 2009), by 10 per 10,000"
            + " words a decade, 95 % interval 10 to 10 (Mann-Kendall q < .001).",
        sentences.get(0));
    assertEquals(
        "Security Council: years are left out, so it cannot be told whether neighbouring years are"
            + " alike; if they are, this is surer than it should be.",
        sentences.get(2));
  }

  @Test
  void saysThatNothingIsNothing() {
    assertEquals(
        List.of("Other bodies: no core mention in 9 complete years (2000 to 2008)."),
        trends(years("OTHER", 2000, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
  }

  @Test
  void seesNoTrendInALevelSeries() {
    assertEquals(
        List.of(
            "Security Council: 2.0 in each of 8 complete years (2000 to 2007), so there is no trend."),
        trends(years("SC", 2000, 2, 2, 2, 2, 2, 2, 2, 2)));
  }

  @Test
  void leavesAnUnfinishedLastYearOut() {
    List<SeriesPoint> years = new ArrayList<>(years("SC", 2000, 2, 3, 4, 5, 6, 7, 8));
    years.add(point("SC", 2007, 90, List.of(SeriesPoint.INCOMPLETE)));
    assertEquals(
        "Security Council: too short for a verdict: 7 complete years of the eight that the test wants."
            + " The lowest is 2000 with 2.0 (95 % interval 1.0 to 3.0) per 10,000 words, the highest"
            + " 2006 with 8.0 (7.0 to 9.0); their intervals do not overlap, but extremes always differ"
            + " somewhat.",
        trends(years).get(0));
  }

  @Test
  void givesNoVerdictOnAllBodiesTogetherWhereTheyChange() {
    List<SeriesPoint> points = new ArrayList<>(years("ALL", 2000, 2, 3, 4, 5, 6, 7, 8, 9));
    points.addAll(years("GA", 2004, 3, 3, 3, 3));
    points.addAll(years("SC", 2000, 2, 3, 4, 5, 3, 4, 5, 6));
    assertEquals(
        "All bodies together: no verdict. Which bodies there are changes over the years, and all of"
            + " them are there in 0 complete years, of the eight that the test wants.",
        trends(points).get(0));
  }

  @Test
  void namesTheTextThatMakesAYear() {
    SeriesPoint point = point("HRC", 2024, 8, List.of(SeriesPoint.DOMINATED));
    assertEquals(
        List.of(
            "Human Rights Council, 2024: 75 % of the 8 core mentions stand in A/HRC/RES/57/12; without"
                + " it the rate is 2.1 per 10,000 words instead of 8.0."),
        new SummaryDominated(series(List.of(point)), List.of())
            .sentences().stream().map(SummarySentence::text).toList());
  }

  @Test
  void saysWhereTextsCoverAWindowOnlyInPart() {
    List<SeriesPoint> years = years("SC", 2005, 2, 3, 4, 5, 6, -1, 8, 9, 10, 11, 12, 13);
    SeriesKey key = SummarySeries.main("SC");
    Event event =
        new Event("rio-plus-20", LocalDate.of(2010, 6, 20), LocalDate.of(2010, 6, 22), "Rio+20");
    EventContrast contrast =
        new EventContrast(
            event,
            key,
            new EventContrast.Side(20, 50_000, 100, 4.0),
            new EventContrast.Side(50, 50_000, 100, 10.0),
            2.5,
            new Interval(0.9, 3.1),
            "");
    assertEquals(
        List.of(
            "Rio+20 (2010): the rate of core mentions in the five years after, divided by that in the"
                + " five years before, is 2.5 in the Security Council (95 % interval 0.90 to 3.1, so it"
                + " may not have changed; the texts cover only part of the five years before and of"
                + " those after).",
            "None of this shows a cause: a series that rises or falls all along gives such ratios"
                + " around other years too."),
        texts(
            new SummaryEvents(
                    new SummarySeries(new TrendFindings(years, List.of(), List.of(contrast))))
                .sentences()));
  }

  private static List<String> texts(List<SummarySentence> sentences) {
    return sentences.stream().map(SummarySentence::text).toList();
  }

  private static List<String> trends(List<SeriesPoint> points) {
    return texts(new SummaryTrends(series(points)).sentences());
  }

  private static SummarySeries series(List<SeriesPoint> points) {
    return new SummarySeries(new TrendFindings(points, TrendTester.test(points), List.of()));
  }

  private static List<SeriesPoint> years(String body, int first, int... rates) {
    return IntStream.range(0, rates.length)
        .mapToObj(i -> point(body, first + i, rates[i], List.of()))
        .toList();
  }

  private static SeriesPoint point(String body, int year, int rate, List<String> flags) {
    boolean has = rate >= 0;
    return new SeriesPoint(
        SummarySeries.main(body),
        Period.year(year),
        has ? rate : 0,
        has ? 10_000 : 0,
        has ? 20 : 0,
        has ? (double) rate : null,
        has ? new Estimate(new Interval(Math.max(0, rate - 1), rate + 1), "bootstrap") : null,
        null,
        null,
        has ? new Top(new DocumentId("A/HRC/RES/57/12"), 0.75, 2.1) : null,
        flags,
        has ? "" : "no words");
  }
}
