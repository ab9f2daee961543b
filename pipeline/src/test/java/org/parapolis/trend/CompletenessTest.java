package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Body;
import org.parapolis.model.PeriodType;

class CompletenessTest {

  @Test
  void aYearIsCutWhereItsTextsBeginOverThirtyDaysLaterThanThoseOfTheNext() {
    assertEquals(Set.of(), from("2018-02-04", "2019-01-05"));
    assertEquals(Set.of(2018), from("2018-02-05", "2019-01-05", "2020-01-05"));
  }

  @Test
  void aYearIsCutWhereItsTextsEndOverThirtyDaysEarlierThanThoseOfTheFormer() {
    assertEquals(Set.of(), to("2018-12-20", "2019-11-20"));
    assertEquals(Set.of(2019), to("2018-12-20", "2019-11-19"));
  }

  @Test
  void whereAYearIsCutTheNextIsHeldAgainstItsOwnNeighbour() {
    assertEquals(Set.of(2017, 2018), from("2017-06-05", "2018-04-05", "2019-01-05", "2020-01-05"));
    assertEquals(Set.of(2017), from("2017-06-05", "2018-01-25", "2019-01-05"));
  }

  @Test
  void aYearWithinAStretchIsWholeHoweverShort() {
    assertEquals(Set.of(), from("2017-01-05", "2018-06-01", "2019-01-05"));
  }

  /** As the Security Council's last, with two texts at hand of some eighty. */
  @Test
  void aYearIsCutWhereItHoldsUnderAThirdOfTheTextsOfItsNeighbour() {
    List<String> days = new ArrayList<>();
    for (int year = 2017; year < 2019; year++) {
      days.addAll(List.of(year + "-01-05", year + "-05-01", year + "-09-01", year + "-12-20"));
    }
    days.add("2019-01-05");
    days.add("2019-12-20");
    assertEquals(Set.of(), incomplete(days));
    days.remove("2019-01-05");
    assertEquals(Set.of(2019), incomplete(days));
  }

  /** It ends with the year, and its last session has two months. */
  @Test
  void theLastYearIsCutWhereItsSessionIs() {
    List<DocumentCounts> texts = new ArrayList<>();
    for (String day : List.of("2017-10-01", "2018-09-01", "2018-10-01", "2019-09-01")) {
      int session = day.startsWith("2017") || day.equals("2018-09-01") ? 72 : 73;
      texts.add(CountedText.of(day, Body.GA, day).session(session).counts());
    }
    texts.add(CountedText.of("a", Body.GA, "2019-10-01").session(74).counts());
    texts.add(CountedText.of("b", Body.GA, "2019-11-30").session(74).counts());
    assertEquals(Set.of(74), Completeness.incomplete(PeriodType.SESSION, texts));
    assertTrue(Completeness.incomplete(PeriodType.YEAR, texts).contains(2019));
  }

  @Test
  void aYearWithoutNeighbourIsTakenForCut() {
    assertEquals(Set.of(2019), incomplete(List.of("2019-01-05", "2019-12-20")));
    assertEquals(
        Set.of(2017, 2019),
        incomplete(List.of("2017-01-05", "2017-12-20", "2019-01-05", "2019-12-20")));
    assertEquals(Set.of(), incomplete(List.of()));
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
    List<String> former = new ArrayList<>();
    for (String session : List.of("58:2025-04-0", "59:2025-07-0")) {
      former.addAll(List.of(session + "2", session + "3", session + "3"));
    }
    assertEquals(Set.of(), sessions(former, List.of("60:2025-10-06")));
    former.add("59:2025-07-03");
    assertEquals(Set.of(60), sessions(former, List.of("60:2025-10-06")));
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

  /** Years that begin with these days, and end as years do. */
  private static Set<Integer> from(String... first) {
    List<String> days = new ArrayList<>();
    for (String day : first) {
      days.add(day);
      days.add(day.substring(0, 4) + "-12-20");
    }
    return incomplete(days);
  }

  /** Years that end with these days, and begin as years do. */
  private static Set<Integer> to(String... last) {
    List<String> days = new ArrayList<>(List.of("2017-01-05", "2017-12-20"));
    for (String day : last) {
      days.add(day.substring(0, 4) + "-01-05");
      days.add(day);
    }
    return incomplete(days);
  }

  private static Set<Integer> incomplete(List<String> days) {
    return Completeness.incomplete(PeriodType.YEAR, texts(days));
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
