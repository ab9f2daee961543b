package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Body;
import org.parapolis.model.Category;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Measure;
import org.parapolis.model.Period;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;

class SeriesCounterTest {

  private static final Category LIST = new Category("prominence", "list");
  private static final Category DECISION = new Category("kind", "decision");

  @Test
  void pointSaysRelativeToWhatHowSureAndWhoCountsMost() {
    List<DocumentCounts> texts =
        List.of(
            text("S/RES/1", "2019-01-05").words(1_000, 10).core(4, 3).counts(),
            text("S/RES/2", "2019-06-05").words(500, 5).core(1, 1).counts(),
            text("S/RES/3", "2019-12-05").words(2_500, 25).counts());
    SeriesPoint point = only(texts, yearly("SC", Measure.MENTIONS_PER_10000_WORDS));
    assertEquals(
        new SeriesPoint(
            yearly("SC", Measure.MENTIONS_PER_10000_WORDS),
            Period.year(2019),
            5,
            4_000,
            3,
            12.5,
            null,
            10_000 * (4 / 1_000d + 1 / 500d) / 3,
            null,
            new SeriesPoint.Top(new DocumentId("S/RES/1"), .8, 10_000 * 1 / 3_000d),
            List.of(SeriesPoint.FEW_DOCUMENTS, SeriesPoint.INCOMPLETE, SeriesPoint.DOMINATED),
            "no interval: too few documents to resample"),
        point);
  }

  @Test
  void documentsHaveNeitherMeanNorTopAndSharesNoMean() {
    List<DocumentCounts> texts =
        List.of(text("S/RES/1", "2019-01-05").core(4, 3).hit(LIST, "core", 1, 1).counts());
    SeriesPoint documents = only(texts, yearly("SC", Measure.DOCUMENTS_PER_100));
    assertNull(documents.mean());
    assertNull(documents.top());
    SeriesPoint share = only(texts, key(PeriodType.YEAR, "SC", LIST, Measure.SHARE_OF_MENTIONS));
    assertNull(share.mean());
    assertEquals(25, share.value());
    assertEquals(new SeriesPoint.Top(new DocumentId("S/RES/1"), 1, null), share.top());
  }

  @Test
  void theTopDocumentOfParagraphsHasTheMostParagraphs() {
    List<DocumentCounts> texts =
        List.of(
            text("S/RES/1", "2019-01-05").core(9, 1).counts(),
            text("S/RES/2", "2019-01-06").core(3, 3).counts());
    assertEquals(
        new SeriesPoint.Top(new DocumentId("S/RES/2"), .75, 10d),
        only(texts, yearly("SC", Measure.PARAGRAPHS_PER_100)).top());
  }

  @Test
  void aYearWithoutTextIsAGapForTheWholeAndNothingForItsParts() {
    List<DocumentCounts> texts =
        List.of(
            text("S/RES/1", "2018-01-05").core(2, 1).hit(LIST, "core", 1, 1).counts(),
            text("S/RES/2", "2020-01-05").counts());
    List<SeriesPoint> points = CountedText.points(texts);
    List<SeriesPoint> whole =
        CountedText.series(points, yearly("SC", Measure.MENTIONS_PER_10000_WORDS));
    assertEquals(List.of("2018", "2019", "2020"), labels(whole));
    assertEquals("no words", whole.get(1).note());
    assertNull(whole.get(1).value());
    assertEquals(0d, whole.get(2).value());
    assertEquals(
        List.of("2018", "2020"),
        labels(
            CountedText.series(
                points, key(PeriodType.YEAR, "SC", LIST, Measure.MENTIONS_PER_10000_WORDS))));
  }

  @Test
  void aKindHasRatesOfItsOwnTextAndNoShare() {
    List<DocumentCounts> texts =
        List.of(
            text("S/1", "2019-01-05").sized(DECISION, 200, 2).hit(DECISION, "core", 1, 1).counts(),
            text("S/2", "2019-01-06").counts());
    SeriesPoint rate =
        only(texts, key(PeriodType.YEAR, "SC", DECISION, Measure.MENTIONS_PER_10000_WORDS));
    assertEquals(50, rate.value());
    assertEquals(1, rate.documents());
    assertEquals(
        List.of(),
        CountedText.series(
            CountedText.points(texts),
            key(PeriodType.YEAR, "SC", DECISION, Measure.SHARE_OF_MENTIONS)));
  }

  @Test
  void fewIsUnderTenDocumentsAndUnderFiveMentions() {
    List<DocumentCounts> texts = new ArrayList<>();
    texts.addAll(CountedText.alike(10, Body.SC, 2017, 100, 1, 1));
    texts.addAll(CountedText.alike(9, Body.SC, 2018, 100, 1, 1));
    texts.addAll(CountedText.alike(6, Body.SC, 2019, 100, 0, 0));
    texts.addAll(CountedText.alike(10, Body.SC, 2020, 100, 1, 1));
    texts.add(text("x", "2019-01-20").core(5, 1).counts());
    texts.add(text("y", "2021-01-20").core(4, 1).counts());
    Map<String, List<String>> flags = new TreeMap<>();
    CountedText.series(CountedText.points(texts), yearly("SC", Measure.MENTIONS_PER_10000_WORDS))
        .forEach(point -> flags.put(point.period().label(), point.flags()));
    assertEquals(
        Map.of(
            "2017", List.of(),
            "2018", List.of(SeriesPoint.FEW_DOCUMENTS),
            "2019", List.of(SeriesPoint.FEW_DOCUMENTS, SeriesPoint.DOMINATED),
            "2020", List.of(),
            "2021",
                List.of(
                    SeriesPoint.FEW_DOCUMENTS, SeriesPoint.FEW_MENTIONS, SeriesPoint.INCOMPLETE)),
        flags);
  }

  @Test
  void dominatedIsOverAThird() {
    List<DocumentCounts> third = new ArrayList<>(CountedText.alike(4, Body.SC, 2019, 100, 1, 1));
    third.add(text("x", "2019-01-20").core(2, 1).counts());
    assertEquals(List.of(SeriesPoint.FEW_DOCUMENTS, SeriesPoint.INCOMPLETE), flags(third));
    third.add(text("y", "2019-01-21").core(4, 1).counts());
    assertEquals(
        List.of(SeriesPoint.FEW_DOCUMENTS, SeriesPoint.INCOMPLETE, SeriesPoint.DOMINATED),
        flags(third));
  }

  @Test
  void standardisesAllBodiesTogetherButNotWhatHasItsOwnText() {
    List<DocumentCounts> texts =
        List.of(
            text("S/1", "2019-01-05").words(500, 5).core(2, 1).hit(LIST, "core", 1, 1).counts(),
            CountedText.of("A/1", Body.GA, "2019-01-05")
                .words(1_500, 5)
                .core(3, 1)
                .sized(DECISION, 100, 1)
                .hit(DECISION, "core", 1, 1)
                .counts());
    SeriesPoint all = only(texts, yearly("ALL", Measure.MENTIONS_PER_10000_WORDS));
    assertEquals(25, Objects.requireNonNull(all.standardised()).value(), 1e-9);
    assertNotNull(
        only(texts, key(PeriodType.YEAR, "ALL", LIST, Measure.SHARE_OF_MENTIONS)).standardised());
    assertNull(
        only(texts, key(PeriodType.YEAR, "ALL", DECISION, Measure.MENTIONS_PER_10000_WORDS))
            .standardised());
    assertNull(only(texts, yearly("GA", Measure.MENTIONS_PER_10000_WORDS)).standardised());
  }

  @Test
  void topicsAreFollowedOverAllBodiesAndSubjectsOverFiveYears() {
    Category goal = new Category("sdg", "11");
    Category common = new Category("subject", "URBAN AREAS");
    Category rare = new Category("subject", "MAYORS");
    List<DocumentCounts> texts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      CountedText text =
          text("S/RES/" + i, "2019-01-05")
              .session(1)
              .sized(goal, 100, 1)
              .hit(goal, "core", 1, 1)
              .sized(common, 100, 1)
              .hit(common, "core", 1, 1);
      texts.add((i == 0 ? text : text.sized(rare, 9, 1).hit(rare, "core", 1, 1)).counts());
    }
    assertEquals(
        List.of("YEAR ALL 11", "FIVE_YEARS ALL 11", "FIVE_YEARS ALL URBAN AREAS"),
        CountedText.points(texts).stream()
            .map(SeriesPoint::key)
            .filter(key -> !key.category().equals(Category.ALL))
            .map(key -> key.periods() + " " + key.body() + " " + key.category().value())
            .distinct()
            .toList());
  }

  @Test
  void neitherTheOrderOfDocumentsNorTheNumberOfThreadsChangesAPoint() throws Exception {
    List<DocumentCounts> texts = new ArrayList<>();
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      Body body = i % 3 == 0 ? Body.SC : Body.GA;
      LocalDate day = LocalDate.of(2014 + i % 5, 1 + random.nextInt(12), 3);
      texts.add(
          CountedText.of("text " + i, body, day.toString())
              .words(101 + random.nextInt(999), 1 + random.nextInt(30))
              .core(1 + random.nextInt(7), 1)
              .hit(LIST, "core", 1, 1)
              .counts());
    }
    List<SeriesPoint> points = CountedText.points(texts);
    Collections.shuffle(texts, random);
    assertEquals(points, CountedText.points(texts));
    ForkJoinPool four = new ForkJoinPool(4);
    try {
      assertEquals(points, four.submit(() -> CountedText.points(texts)).get());
    } finally {
      four.shutdown();
    }
    assertEquals(
        points.stream()
            .sorted(Comparator.comparing(SeriesPoint::key).thenComparing(SeriesPoint::period))
            .toList(),
        points);
  }

  @Test
  void nothingHasNoSeries() {
    assertEquals(List.of(), CountedText.points(List.of()));
  }

  private static List<String> flags(List<DocumentCounts> texts) {
    return only(texts, yearly("SC", Measure.MENTIONS_PER_10000_WORDS)).flags();
  }

  private static SeriesPoint only(List<DocumentCounts> texts, SeriesKey key) {
    List<SeriesPoint> series = CountedText.series(CountedText.points(texts), key);
    assertEquals(1, series.size());
    return series.get(0);
  }

  private static List<String> labels(List<SeriesPoint> points) {
    return points.stream().map(point -> point.period().label()).toList();
  }

  private static CountedText text(String id, String day) {
    return CountedText.of(id, Body.SC, day);
  }

  private static SeriesKey yearly(String body, Measure measure) {
    return key(PeriodType.YEAR, body, Category.ALL, measure);
  }

  private static SeriesKey key(PeriodType type, String body, Category category, Measure measure) {
    return new SeriesKey(type, body, category, "core", measure);
  }
}
