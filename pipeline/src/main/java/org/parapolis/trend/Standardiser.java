package org.parapolis.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.Measure;
import org.parapolis.model.MentionSets;
import org.parapolis.model.SeriesPoint.Standardised;

/**
 * Direct standardisation by body: the bodies' own values, weighted by the share each has of the
 * denominator over the whole run. So a period in which one body adopted more does not look like a
 * change of language.
 */
final class Standardiser {

  /** What a standardised value may lack of the weights, at most. */
  private static final double MISSING = 0.1;

  /**
   * A standardised value, or why there is none.
   *
   * @param note empty where there is one
   */
  record Result(@Nullable Standardised value, String note) {}

  /** What weights are shares of. */
  private record Denominator(Measure measure, String set) {

    long of(DocumentCounts document) {
      return switch (measure) {
        case MENTIONS_PER_10000_WORDS -> document.size(Category.ALL).words();
        case PARAGRAPHS_PER_100 -> document.size(Category.ALL).paragraphs();
        case DOCUMENTS_PER_100 -> 1;
        case SHARE_OF_MENTIONS -> document.hits(Facet.whole(set)).mentions();
      };
    }
  }

  private final Map<Denominator, SortedMap<String, Double>> shares;

  private Standardiser(Map<Denominator, SortedMap<String, Double>> shares) {
    this.shares = shares;
  }

  /** With the weights of the whole run. */
  static Standardiser of(Collection<DocumentCounts> run) {
    Map<Denominator, SortedMap<String, Double>> shares = new HashMap<>();
    for (Measure measure : Measure.values()) {
      for (String set : MentionSets.ALL) {
        Denominator denominator = new Denominator(measure, set);
        shares.put(denominator, shares(denominator, run));
      }
    }
    return new Standardiser(shares);
  }

  private static SortedMap<String, Double> shares(
      Denominator denominator, Collection<DocumentCounts> run) {
    SortedMap<String, Double> totals = new TreeMap<>();
    run.forEach(
        each -> totals.merge(each.body().name(), (double) denominator.of(each), Double::sum));
    double all = totals.values().stream().mapToDouble(Double::doubleValue).sum();
    totals.replaceAll((body, total) -> total / all);
    return totals;
  }

  /** Of the groups of one period; those of bodies without text are missing. */
  Result standardise(Measure measure, Facet facet, Map<String, Group> period) {
    List<String> missing = new ArrayList<>();
    double present = 0;
    double value = 0;
    double @Nullable [] resampled = null;
    for (Map.Entry<String, Double> share : weights(measure, facet.set()).entrySet()) {
      Group group = period.get(share.getKey());
      Ratio ratio = group == null ? null : Ratio.of(measure, facet, group);
      Double own = ratio == null ? null : ratio.value();
      if (ratio == null || own == null) {
        missing.add(share.getKey());
        continue;
      }
      double weight = share.getValue();
      present += weight;
      value += weight * own;
      resampled = plus(resampled, ratio.resampled(), weight);
    }
    return result(present, value, resampled, missing);
  }

  private SortedMap<String, Double> weights(Measure measure, String set) {
    return Objects.requireNonNull(shares.get(new Denominator(measure, set)));
  }

  private static Result result(
      double present, double value, double @Nullable [] resampled, List<String> missing) {
    if (resampled == null || 1 - present > MISSING) {
      return new Result(null, "not standardised: no text of " + String.join(", ", missing));
    }
    for (int i = 0; i < resampled.length; i++) {
      resampled[i] /= present;
    }
    return new Result(
        new Standardised(value / present, PoissonBootstrap.percentile(resampled)), "");
  }

  private static double[] plus(double @Nullable [] sums, double[] more, double weight) {
    double[] to = sums == null ? new double[more.length] : sums;
    for (int i = 0; i < to.length; i++) {
      to[i] += weight * more[i];
    }
    return to;
  }
}
