package org.parapolis.evaluate;

import java.util.Arrays;
import java.util.List;

/**
 * Coefficients of agreement, from the counts of {@link Coincidences}. Where the data do not define
 * one, they say why: fewer than two units, or one value only, which no coder could have told apart
 * from another.
 *
 * @param values the values that occur, in order
 */
record Reliability(List<String> values, Metric metric) {

  /**
   * Krippendorff's alpha, {@code 1 - D_o / D_e} ("Computing Krippendorff's Alpha-Reliability",
   * 2011): any number of coders, values missing.
   */
  Coefficient alpha(double[] counts) {
    String degenerate = degenerate(counts);
    if (!degenerate.isEmpty()) {
      return Coefficient.none(degenerate);
    }
    double[] totals = totals(counts);
    double n = Arrays.stream(totals).sum();
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < totals.length; c++) {
      for (int k = 0; k < totals.length; k++) {
        double distance = metric.squared(values, totals, c, k);
        observed += counts[c * totals.length + k] * distance;
        expected += totals[c] * totals[k] * distance;
      }
    }
    return Coefficient.of(1 - (n - 1) * observed / expected);
  }

  /** Share of the pairs that are alike. */
  Coefficient raw(double[] counts) {
    String degenerate = degenerate(counts);
    return degenerate.isEmpty()
        ? Coefficient.of(agreed(counts) / Arrays.stream(totals(counts)).sum())
        : Coefficient.none(degenerate);
  }

  /**
   * Gwet's AC1 for two coders ("Computing inter-rater reliability and its variance in the presence
   * of high agreement", British Journal of Mathematical and Statistical Psychology 61, 2008); for
   * numbers AC2 with quadratic weights (Gwet, Handbook of Inter-Rater Reliability, 4th ed. 2014,
   * chapter 4). Its categories are the values that occur in all of the data.
   */
  Coefficient ac(double[] counts) {
    String degenerate = degenerate(counts);
    if (!degenerate.isEmpty()) {
      return Coefficient.none(degenerate);
    }
    double[] totals = totals(counts);
    double n = Arrays.stream(totals).sum();
    int q = totals.length;
    double observed = 0;
    double weights = 0;
    double spread = 0;
    for (int c = 0; c < q; c++) {
      for (int k = 0; k < q; k++) {
        observed += weight(c, k) * counts[c * q + k] / n;
        weights += weight(c, k);
      }
      spread += totals[c] / n * (1 - totals[c] / n);
    }
    double expected = weights / (q * (q - 1.0)) * spread;
    return Coefficient.of((observed - expected) / (1 - expected));
  }

  private double weight(int c, int k) {
    if (metric == Metric.NOMINAL) {
      return c == k ? 1 : 0;
    }
    double range = number(values.size() - 1) - number(0);
    double distance = (number(c) - number(k)) / range;
    return 1 - distance * distance;
  }

  private double number(int index) {
    return Double.parseDouble(values.get(index));
  }

  /** Pairable units. */
  static int units(double[] counts) {
    return counts.length == 0 ? 0 : (int) counts[counts.length - 1];
  }

  /** Values whose partner is the same; of two coders, twice the units coded alike. */
  double agreed(double[] counts) {
    double agreed = 0;
    for (int c = 0; c < values.size(); c++) {
      agreed += counts[c * values.size() + c];
    }
    return agreed;
  }

  private String degenerate(double[] counts) {
    int units = units(counts);
    if (units < 2) {
      return units == 0 ? "no unit that two coders gave a value" : "one unit only";
    }
    return Arrays.stream(totals(counts)).filter(total -> total > 0).count() < 2
        ? "one value only"
        : "";
  }

  private double[] totals(double[] counts) {
    int q = values.size();
    double[] totals = new double[q];
    for (int c = 0; c < q; c++) {
      totals[c] = Arrays.stream(counts, c * q, (c + 1) * q).sum();
    }
    return totals;
  }
}
