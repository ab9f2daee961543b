package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Body;
import org.parapolis.model.PeriodType;

class CompletenessTest {

  @Test
  void aYearIsCutWhereItsTextsBeginOverThirtyDaysLaterThanThoseOfTheNext() {
    assertEquals(Set.of(), years("2018-02-04", "2018-12-20", "2019-01-05", "2019-12-20"));
    assertEquals(Set.of(2018), years("2018-02-05", "2018-12-20", "2019-01-05", "2019-12-20"));
  }

  @Test
  void aYearIsCutWhereItsTextsEndOverThirtyDaysEarlierThanThoseOfTheFormer() {
    assertEquals(Set.of(), years("2018-01-05", "2018-12-20", "2019-01-05", "2019-11-20"));
    assertEquals(Set.of(2019), years("2018-01-05", "2018-12-20", "2019-01-05", "2019-11-19"));
  }

  @Test
  void onlyTheFirstAndTheLastYearCanBeCut() {
    assertEquals(
        Set.of(),
        years("2017-01-05", "2017-12-20", "2018-06-01", "2018-06-02", "2019-01-05", "2019-12-20"));
  }

  @Test
  void aYearWithoutNeighbourIsTakenForCut() {
    assertEquals(Set.of(2019), years("2019-01-05", "2019-12-20"));
    assertEquals(Set.of(), years());
  }

  /** As the General Assembly's: the last ends in its third month. */
  @Test
  void aSessionIsCutWhereItIsOverThirtyDaysShorterThanItsNeighbour() {
    assertEquals(
        Set.of(80),
        sessions(
            List.of("78:2023-09-05", "78:2024-09-06", "79:2024-09-22", "79:2025-09-05"),
            List.of("80:2025-09-15", "80:2025-12-30")));
    assertEquals(
        Set.of(),
        sessions(
            List.of("78:2023-09-05", "78:2024-09-06"), List.of("79:2024-09-22", "79:2025-09-05")));
  }

  /** As the Human Rights Council's, which all end with two days of adoptions. */
  @Test
  void aSessionIsCutWhereItHoldsUnderAThirdOfTheTextsOfItsNeighbour() {
    List<String> former = List.of("59:2025-07-07", "59:2025-07-07", "59:2025-07-08");
    assertEquals(Set.of(), sessions(former, List.of("60:2025-10-06")));
    assertEquals(
        Set.of(60),
        sessions(
            List.of("59:2025-07-07", "59:2025-07-07", "59:2025-07-08", "59:2025-07-08"),
            List.of("60:2025-10-06")));
  }

  @Test
  void fiveYearsAreCutWhereOneOfThemIsOrIsMissingAtAnEnd() {
    List<String> days = new ArrayList<>();
    for (int year = 2010; year < 2020; year++) {
      days.add(year + "-01-05");
      days.add(year + "-12-20");
    }
    assertEquals(Set.of(), fives(days));
    assertEquals(Set.of(2010), fives(days.subList(2, days.size())));
    assertEquals(Set.of(2015), fives(days.subList(0, days.size() - 2)));
    assertEquals(Set.of(2015), fives(days.subList(0, days.size() - 1)));
    assertEquals(Set.of(2010, 2015), fives(days.subList(8, 14)));
  }

  private static Set<Integer> years(String... days) {
    return Completeness.incomplete(PeriodType.YEAR, texts(List.of(days)));
  }

  private static Set<Integer> fives(List<String> days) {
    return Completeness.incomplete(PeriodType.FIVE_YEARS, texts(days));
  }

  private static Set<Integer> sessions(List<String> former, List<String> last) {
    List<DocumentCounts> texts = new ArrayList<>();
    for (List<String> sessions : List.of(former, last)) {
      for (String session : sessions) {
        String[] parts = session.split(":", -1);
        texts.add(
            CountedText.of("text " + texts.size(), Body.GA, parts[1])
                .session(Integer.parseInt(parts[0]))
                .counts());
      }
    }
    return Completeness.incomplete(PeriodType.SESSION, texts);
  }

  private static List<DocumentCounts> texts(List<String> days) {
    return days.stream().map(day -> CountedText.of(day, Body.SC, day).counts()).toList();
  }
}
