package org.parapolis.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of values that coders gave the same unit, counted as Krippendorff (2011) does: a unit with
 * {@code m} values adds {@code 1/(m-1)} for each ordered pair of them; a unit with fewer than two
 * adds nothing. The counts are a vector, so that those of documents can be added up: row by row,
 * and behind them the number of pairable units.
 */
final class Coincidences {

  private final List<String> values;

  /**
   * @param units of them all values that occur are taken, null for missing
   * @param metric numbers are ordered as numbers for all but the nominal one
   */
  Coincidences(List<? extends List<@Nullable String>> units, Metric metric) {
    Comparator<String> order =
        metric == Metric.NOMINAL
            ? Comparator.naturalOrder()
            : Comparator.comparingDouble(Double::parseDouble);
    this.values =
        units.stream()
            .flatMap(List::stream)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .distinct()
            .sorted(order)
            .toList();
  }

  /** All values that occur, in order. */
  List<String> values() {
    return values;
  }

  /** The counts of some of the units. */
  double[] of(List<? extends List<@Nullable String>> units) {
    double[] counts = new double[values.size() * values.size() + 1];
    for (List<@Nullable String> unit : units) {
      int[] given = unit.stream().filter(Objects::nonNull).mapToInt(values::indexOf).toArray();
      if (given.length > 1) {
        counts[counts.length - 1]++;
        add(counts, given);
      }
    }
    return counts;
  }

  private void add(double[] counts, int[] given) {
    for (int i = 0; i < given.length; i++) {
      for (int j = 0; j < given.length; j++) {
        if (i != j) {
          counts[given[i] * values.size() + given[j]] += 1.0 / (given.length - 1);
        }
      }
    }
  }
}
