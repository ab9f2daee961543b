package org.parapolis.trend;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** What may be missing of the whole, at most, for a number that speaks of all bodies. */
  static final double NEGLIGIBLE = 0.1;

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

  /** Of the groups of one period; bodies without anything to divide by are missing. */
  Result standardise(Measure measure, Facet facet, Map<String, Group> period) {
    List<String> missing = new ArrayList<>();
    Mix mix = new Mix();
    weights(measure, facet.set())
        .forEach(
            (body, weight) -> {
              Group group = period.get(body);
              Ratio ratio = group == null ? null : Ratio.of(measure, facet, group);
              if (ratio == null || ratio.total().value() == 0) {
                missing.add(body);
              } else {
                mix.add(ratio, weight);
              }
            });
    return mix.isOfAll()
        ? new Result(mix.standardised(), "")
        : new Result(
            null,
            "not standardised: no %s of %s"
                .formatted(measure.denominator(), String.join(", ", missing)));
  }

  private SortedMap<String, Double> weights(Measure measure, String set) {
    return Objects.requireNonNull(shares.get(new Denominator(measure, set)));
  }

  /** Values of bodies and their resamples, weighted. */
  private static final class Mix {
    private double present;
    private double value;
    private double[] resampled = new double[0];
    private int documentsWithHits;

    void add(Ratio ratio, double weight) {
      double[] more = ratio.resampled();
      if (resampled.length == 0) {
        resampled = new double[more.length];
      }
      for (int i = 0; i < more.length; i++) {
        resampled[i] += weight * more[i];
      }
      present += weight;
      value += weight * Objects.requireNonNull(ratio.value());
      documentsWithHits += ratio.withHits();
    }

    boolean isOfAll() {
      return 1 - present <= NEGLIGIBLE;
    }

    /** Without bounds where too few documents hold a mention for resampling them. */
    Standardised standardised() {
      if (documentsWithHits < Ratio.FEW_WITH_HITS) {
        return new Standardised(value / present, null);
      }
      double[] replicates = Arrays.stream(resampled).map(sum -> sum / present).toArray();
      return new Standardised(value / present, PoissonBootstrap.percentile(replicates));
    }
  }
}
