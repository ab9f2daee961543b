package org.parapolis.model;

import java.util.List;

/**
 * What the counts of a run say over time.
 *
 * @param points sorted by key, then period
 * @param trends sorted by key, raw before standardised
 * @param contrasts sorted by event, then key
 */
public record TrendFindings(
    List<SeriesPoint> points, List<SeriesTrend> trends, List<EventContrast> contrasts) {

  public TrendFindings {
    points = List.copyOf(points);
    trends = List.copyOf(trends);
    contrasts = List.copyOf(contrasts);
  }
}
