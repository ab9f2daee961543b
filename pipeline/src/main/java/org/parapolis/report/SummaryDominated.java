package org.parapolis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parapolis.model.SeriesPoint;
import org.parapolis.report.SummarySentence.Group;
import org.parapolis.report.SummarySentence.Lead;

/** Years of a body of which one text holds over a third of the core mentions. */
final class SummaryDominated {

  private static final int TOLD = 4;

  private final SummarySeries series;

  SummaryDominated(SummarySeries series) {
    this.series = series;
  }

  List<SummarySentence> sentences() {
    List<SeriesPoint> dominated =
        series.bodies().stream()
            .flatMap(body -> series.of(SummarySeries.main(body)).stream())
            .filter(point -> point.flags().contains(SeriesPoint.DOMINATED))
            .sorted(Comparator.comparingDouble(SummaryDominated::held).reversed())
            .toList();
    List<SummarySentence> sentences = new ArrayList<>();
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
