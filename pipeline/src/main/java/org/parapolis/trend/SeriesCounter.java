package org.parapolis.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parapolis.model.Category;
import org.parapolis.model.Period;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;

/**
 * Counts documents into every series: by period, body, category, set and measure.
 *
 * <p>A body's series go from its first period to its last, so that a gap in the texts is seen; a
 * category that holds nothing in any of them has no series.
 */
public final class SeriesCounter {

  /** A subject that fewer documents carry has no series. */
  public static final int DOCUMENTS_OF_SUBJECT = 100;

  private final PoissonBootstrap bootstrap;

  public SeriesCounter(PoissonBootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** All points, sorted by key, then period. */
  public List<SeriesPoint> count(Collection<DocumentCounts> documents) {
    List<DocumentCounts> counted = withoutRareSubjects(inOrder(documents));
    Standardiser standardiser = Standardiser.of(counted);
    List<SeriesPoint> points = new ArrayList<>();
    for (PeriodType type : PeriodType.values()) {
      List<DocumentCounts> followed =
          counted.stream()
              .map(each -> each.keeping(category -> Curves.isFollowed(category, type)))
              .toList();
      points.addAll(points(type, followed, standardiser));
    }
    points.sort(Comparator.comparing(SeriesPoint::key).thenComparing(SeriesPoint::period));
    return points;
  }

  /** So that sums of fractions come out the same to the last digit. */
  private static List<DocumentCounts> inOrder(Collection<DocumentCounts> documents) {
    return documents.stream().sorted(Comparator.comparing(DocumentCounts::id)).toList();
  }

  private static List<DocumentCounts> withoutRareSubjects(Collection<DocumentCounts> documents) {
    Map<Category, Integer> carriers = new HashMap<>();
    documents.forEach(
        document ->
            document.sizes().keySet().forEach(each -> carriers.merge(each, 1, Integer::sum)));
    return documents.stream().map(document -> document.keeping(c -> isKept(c, carriers))).toList();
  }

  private static boolean isKept(Category category, Map<Category, Integer> carriers) {
    return !category.dimension().equals("subject")
        || carriers.getOrDefault(category, 0) >= DOCUMENTS_OF_SUBJECT;
  }

  private List<SeriesPoint> points(
      PeriodType type, List<DocumentCounts> documents, Standardiser standardiser) {
    NavigableMap<Integer, List<DocumentCounts>> periods = new TreeMap<>();
    for (DocumentCounts document : documents) {
      document
          .number(type)
          .ifPresent(
              number -> periods.computeIfAbsent(number, n -> new ArrayList<>()).add(document));
    }
    List<Curves> curves = Curves.of(type, documents);
    // In parallel by period: each holds its resamples only while it is counted.
    return numbers(type, periods)
        .parallel()
        .boxed()
        .flatMap(
            number -> points(number, periods.getOrDefault(number, List.of()), curves, standardiser))
        .toList();
  }

  /** Every number from the first to the last; of sessions, those with a text. */
  private static IntStream numbers(PeriodType type, NavigableMap<Integer, ?> periods) {
    if (type == PeriodType.SESSION || periods.isEmpty()) {
      return periods.keySet().stream().mapToInt(Integer::intValue);
    }
    int step = type == PeriodType.FIVE_YEARS ? 5 : 1;
    return IntStream.iterate(periods.firstKey(), n -> n <= periods.lastKey(), n -> n + step);
  }

  private Map<String, Group> groups(Collection<DocumentCounts> documents) {
    Map<String, Group> groups = new TreeMap<>();
    for (DocumentCounts document : documents) {
      groups.computeIfAbsent(document.body().name(), b -> new Group(bootstrap)).add(document);
    }
    return groups;
  }

  private Stream<SeriesPoint> points(
      int number, List<DocumentCounts> documents, List<Curves> curves, Standardiser standardiser) {
    Map<String, Group> groups = groups(documents);
    PointMaker points = new PointMaker(groups, standardiser);
    return curves.stream()
        .filter(each -> each.covers(number))
        .flatMap(
            each ->
                period(each, number, documents).stream()
                    .flatMap(
                        period -> points.of(each, period, group(each.body(), groups)).stream()));
  }

  /** Bodies number their sessions each for itself, and one without a text has no day. */
  private static Optional<Period> period(
      Curves curves, int number, List<DocumentCounts> documents) {
    return switch (curves.type()) {
      case YEAR -> Optional.of(Period.year(number));
      case FIVE_YEARS -> Optional.of(Period.fiveYears(number));
      case SESSION ->
          documents.stream()
              .filter(each -> each.body().name().equals(curves.body()))
              .map(DocumentCounts::adopted)
              .min(Comparator.naturalOrder())
              .map(first -> new Period(PeriodType.SESSION, number, first));
    };
  }

  private Group group(String body, Map<String, Group> bodies) {
    if (body.equals(SeriesKey.ALL_BODIES)) {
      Group all = new Group(bootstrap);
      bodies.values().forEach(all::add);
      return all;
    }
    return bodies.getOrDefault(body, new Group(bootstrap));
  }
}
