package org.parapolis.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parapolis.model.Body;
import org.parapolis.model.Category;
import org.parapolis.model.Measure;
import org.parapolis.model.MentionSets;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
import org.parapolis.model.SeriesTrend;
import org.parapolis.model.TrendFindings;

/** The series of a run by their keys, as the summary asks for them. */
final class SummarySeries {

  static final String CORE = MentionSets.NESTED.get(0);

  private final Map<SeriesKey, List<SeriesPoint>> points;
  private final TrendFindings findings;

  SummarySeries(TrendFindings findings) {
    this.findings = findings;
    points =
        findings.points().stream()
            .collect(Collectors.groupingBy(SeriesPoint::key, TreeMap::new, Collectors.toList()));
  }

  /** Core mentions per 10,000 words in years: the curve that verdicts are given on. */
  static SeriesKey main(String body) {
    return key(PeriodType.YEAR, body, CORE, Measure.MENTIONS_PER_10000_WORDS);
  }

  static SeriesKey key(PeriodType type, String body, String set, Measure measure) {
    return new SeriesKey(type, body, Category.ALL, set, measure);
  }

  TrendFindings findings() {
    return findings;
  }

  /** Names of the organs with a text in a series, in the order of {@link Body}. */
  List<String> bodies() {
    return Arrays.stream(Body.values())
        .map(Body::name)
        .filter(body -> points.containsKey(main(body)))
        .toList();
  }

  /** As people call it. */
  static String name(String body) {
    return body.equals(SeriesKey.ALL_BODIES) ? "All bodies together" : CodeWords.of("body", body);
  }

  /** Sorted by period; those without a text are among them. */
  List<SeriesPoint> of(SeriesKey key) {
    return points.getOrDefault(key, List.of());
  }

  /** Those of whole periods that have a value. */
  List<SeriesPoint> complete(SeriesKey key) {
    return of(key).stream().filter(each -> each.isComplete() && each.value() != null).toList();
  }

  Optional<SeriesPoint> lastComplete(SeriesKey key) {
    List<SeriesPoint> complete = complete(key);
    return complete.isEmpty() ? Optional.empty() : Optional.of(complete.get(complete.size() - 1));
  }

  /** The same period, measured otherwise or narrowed to a category. */
  Optional<SeriesPoint> beside(SeriesPoint point, SeriesKey key) {
    return of(key).stream().filter(each -> each.period().equals(point.period())).findFirst();
  }

  /** Values of the dimension that a body's mentions of the set have, as shares of them. */
  List<SeriesKey> shares(PeriodType type, String body, String set, String dimension) {
    return points.keySet().stream()
        .filter(key -> key.periods() == type && key.body().equals(body) && key.set().equals(set))
        .filter(key -> key.measure() == Measure.SHARE_OF_MENTIONS)
        .filter(key -> key.category().dimension().equals(dimension))
        .toList();
  }

  Optional<SeriesTrend> trend(SeriesKey key, String basis) {
    return findings.trends().stream()
        .filter(trend -> trend.key().equals(key) && trend.basis().equals(basis))
        .findFirst();
  }

  /** The yearly series of all the body's mentions, by set and measure; citations apart. */
  Collection<SeriesTrend> whole(String body) {
    return findings.trends().stream()
        .filter(trend -> trend.key().periods() == PeriodType.YEAR)
        .filter(trend -> trend.key().body().equals(body) && trend.basis().equals("raw"))
        .filter(trend -> trend.key().category().equals(Category.ALL))
        .filter(trend -> MentionSets.NESTED.contains(trend.key().set()))
        .toList();
  }
}
