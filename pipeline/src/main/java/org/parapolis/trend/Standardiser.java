package org.parapolis.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Measure;
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

  private final Group run;
  private final Map<String, Group> bodies;

  private Standardiser(Group run, Map<String, Group> bodies) {
    this.run = run;
    this.bodies = new TreeMap<>(bodies);
  }

  /** With the weights of the whole run's groups, by body. */
  static Standardiser of(Map<String, Group> bodies, PoissonBootstrap bootstrap) {
    Group run = new Group(bootstrap);
    bodies.values().forEach(run::add);
    return new Standardiser(run, bodies);
  }

  /** Of the groups of one period; those of bodies without text are missing. */
  Result standardise(Measure measure, Facet facet, Map<String, Group> period) {
    double all = Ratio.of(measure, facet, run).total().value();
    List<String> missing = new ArrayList<>();
    double present = 0;
    double value = 0;
    double @Nullable [] resampled = null;
    for (Map.Entry<String, Group> body : bodies.entrySet()) {
      double weight = Ratio.of(measure, facet, body.getValue()).total().value() / all;
      Group group = period.get(body.getKey());
      Ratio ratio = group == null ? null : Ratio.of(measure, facet, group);
      Double own = ratio == null ? null : ratio.value();
      if (ratio == null || own == null) {
        missing.add(body.getKey());
        continue;
      }
      present += weight;
      value += weight * own;
      resampled = plus(resampled, ratio.resampled(), weight);
    }
    return result(present, value, resampled, missing);
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
