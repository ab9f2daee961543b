package org.parapolis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parapolis.model.SeriesPoint;
import org.parapolis.report.SummarySentence.Group;
import org.parapolis.report.SummarySentence.Lead;

/**
 * Years of a body of which one text holds over a third of the core mentions, and bodies of which
 * one term makes over a fifth of them: a curve that follows one matter says little of others.
 */
final class SummaryDominated {

  private static final int TOLD = 4;
  private static final double MUCH = 0.2;
  private static final int FEWEST = 30;

  private final SummarySeries series;
  private final List<Terms.Row> terms;

  /**
   * @param terms every row of {@code terms.csv}
   */
  SummaryDominated(SummarySeries series, List<Terms.Row> terms) {
    this.series = series;
    this.terms = terms.stream().filter(row -> row.set().equals(SummarySeries.CORE)).toList();
  }

  List<SummarySentence> sentences() {
    List<SeriesPoint> dominated =
        series.bodies().stream()
            .flatMap(body -> series.of(SummarySeries.main(body)).stream())
            .filter(point -> point.flags().contains(SeriesPoint.DOMINATED))
            .sorted(Comparator.comparingDouble(SummaryDominated::held).reversed())
            .toList();
    List<SummarySentence> sentences = new ArrayList<>();
    series.bodies().forEach(body -> ofTerm(body).ifPresent(sentences::add));
    dominated.stream().limit(TOLD).map(SummaryDominated::sentence).forEach(sentences::add);
    if (dominated.size() > TOLD) {
      sentences.add(
          new SummarySentence(
              "others",
              Group.DOMINATED,
              Lead.all(),
              SummaryPhrase.of(
                  "One text holds over a third of the core mentions in {} more {} too (flag dominated"
                      + " in series.csv).",
                  SummaryEnglish.word(dominated.size() - TOLD),
                  dominated.size() - TOLD == 1 ? "year of some body" : "years of some body")));
    }
    return sentences;
  }

  private Optional<SummarySentence> ofTerm(String body) {
    List<Terms.Row> own = terms.stream().filter(row -> row.body().equals(body)).toList();
    SortedMap<Terms.Term, List<Terms.Row>> byTerm =
        own.stream()
            .collect(Collectors.groupingBy(Terms.Row::term, TreeMap::new, Collectors.toList()));
    return byTerm.values().stream()
        .max(Comparator.comparingLong(SummaryDominated::mentions))
        .filter(rows -> mentions(rows) > MUCH * mentions(own) && mentions(own) >= FEWEST)
        .map(rows -> ofTerm(body, rows, own));
  }

  private static long mentions(List<Terms.Row> rows) {
    return rows.stream().mapToLong(Terms.Row::mentions).sum();
  }

  private static SummarySentence ofTerm(String body, List<Terms.Row> rows, List<Terms.Row> own) {
    return new SummarySentence(
        body + ".term",
        Group.DOMINATED,
        Lead.of(body, SummarySeries.CORE),
        SummaryPhrase.of(
            "{}: {} of its {} core mentions, over the years, are of one term, “{}”: its curve follows"
                + " what is said of that (terms.csv).",
            SummarySeries.name(body),
            SummaryNumber.sum(Terms.TABLE, rows, "mentions"),
            SummaryNumber.sum(Terms.TABLE, own, "mentions"),
            rows.get(0).text()));
  }

  /** How many mentions the one text holds. */
  private static double held(SeriesPoint point) {
    return point.top() == null ? 0 : point.top().share() * point.count();
  }

  private static SummarySentence sentence(SeriesPoint point) {
    String document = point.top() == null ? "" : point.top().document().value();
    boolean hasRest = point.top() != null && point.top().valueWithout() != null;
    return new SummarySentence(
        point.key().body() + "." + point.period().label(),
        Group.DOMINATED,
        Lead.of(point),
        SummaryPhrase.of(
            "{}, {}: {} % of the {} core mentions stand in {}{}.",
            SummarySeries.name(point.key().body()),
            point.period().label(),
            SummaryNumber.cell(
                SeriesTable.TABLE,
                point,
                "top_share",
                share -> SummaryEnglish.decimal(share.movePointRight(2), 0)),
            SummaryValue.count(point, "count"),
            document,
            hasRest
                ? SummaryPhrase.of(
                    "; without it the rate is {} per 10,000 words instead of {}",
                    SummaryValue.cell(point, "value_without_top"),
                    SummaryValue.cell(point, "value"))
                : ", the one text of that year"));
  }
}
