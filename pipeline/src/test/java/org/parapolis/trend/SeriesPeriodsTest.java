package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Body;
import org.parapolis.model.Category;
import org.parapolis.model.Measure;
import org.parapolis.model.Period;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;

/** Which periods {@link SeriesCounter} gives a series, and which of them are complete. */
class SeriesPeriodsTest {

  @Test
  void aBodyHasNoPeriodsBeforeItsFirstTextAndBehindItsLast() {
    List<DocumentCounts> texts =
        List.of(
            CountedText.of("S/RES/1", Body.SC, "2016-01-05").counts(),
            CountedText.of("S/RES/2", Body.SC, "2021-01-05").counts(),
            CountedText.of("A/RES/1", Body.GA, "2019-01-05").counts());
    List<SeriesPoint> points = CountedText.points(texts);
    assertEquals(List.of("2019"), CountedText.periods(points, PeriodType.YEAR, "GA"));
    assertEquals(
        List.of("2016", "2017", "2018", "2019", "2020", "2021"),
        CountedText.periods(points, PeriodType.YEAR, "ALL"));
    assertEquals(
        List.of("2015-2019", "2020-2024"),
        CountedText.periods(points, PeriodType.FIVE_YEARS, "SC"));
    assertEquals(List.of("2015-2019"), CountedText.periods(points, PeriodType.FIVE_YEARS, "GA"));
  }

  /** Two bodies have a 60th session, a generation apart; neither is of all bodies. */
  @Test
  void sessionsAreOfEachBodyByItselfAndEmergencySessionsOfNone() {
    List<DocumentCounts> texts =
        List.of(
            CountedText.of("A/RES/60/1", Body.GA, "2005-09-16").session(60).counts(),
            CountedText.of("A/RES/60/2", Body.GA, "2005-10-01").session(60).counts(),
            CountedText.of("A/RES/62/1", Body.GA, "2007-10-01").session(62).counts(),
            CountedText.of("A/RES/ES-10/24", Body.GA, "2024-09-18").counts(),
            CountedText.of("A/HRC/RES/60/1", Body.HRC, "2025-10-06").session(60).counts(),
            CountedText.of("A/HRC/RES/61/1", Body.HRC, "2026-04-01").session(61).counts());
    List<SeriesPoint> points = CountedText.points(texts);
    assertEquals(List.of(), CountedText.periods(points, PeriodType.SESSION, "ALL"));
    assertEquals(
        List.of(session(60, "2005-09-16"), session(62, "2007-10-01")), sessions(points, "GA"));
    assertEquals(
        List.of(session(60, "2025-10-06"), session(61, "2026-04-01")), sessions(points, "HRC"));
  }

  /** The small body holds a tenth of the texts in one case, more in the other. */
  @Test
  void allBodiesAreIncompleteWhereTheBodiesThatAreHoldOverATenthOfTheTexts() {
    List<DocumentCounts> texts = new ArrayList<>();
    for (int year = 2017; year <= 2019; year++) {
      texts.addAll(CountedText.alike(6, Body.SC, year, 100, 1, 1));
    }
    texts.add(CountedText.of("A/1", Body.GA, "2018-07-05").counts());
    texts.add(CountedText.of("A/2", Body.GA, "2019-01-05").counts());
    assertEquals(List.of(), incomplete(texts));
    texts.add(CountedText.of("A/3", Body.GA, "2019-01-06").counts());
    assertEquals(List.of("2018", "2019"), incomplete(texts));
  }

  private static List<String> incomplete(List<DocumentCounts> texts) {
    return CountedText.series(CountedText.points(texts), key(PeriodType.YEAR, "ALL")).stream()
        .filter(point -> !point.isComplete())
        .map(point -> point.period().label())
        .toList();
  }

  private static List<Period> sessions(List<SeriesPoint> points, String body) {
    return CountedText.series(points, key(PeriodType.SESSION, body)).stream()
        .map(SeriesPoint::period)
        .toList();
  }

  private static Period session(int number, String first) {
    return new Period(PeriodType.SESSION, number, LocalDate.parse(first));
  }

  private static SeriesKey key(PeriodType type, String body) {
    return new SeriesKey(type, body, Category.ALL, "core", Measure.MENTIONS_PER_10000_WORDS);
  }
}
