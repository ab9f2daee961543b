package org.parapolis.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two codings of the same mentions, category by category.
 *
 * @param confusion count by coded category, then by found category, both sorted
 */
public record Agreement(Map<String, Map<String, Integer>> confusion) {

  static Agreement of(List<String[]> pairs) {
    Map<String, Map<String, Integer>> confusion = new TreeMap<>();
    for (String[] pair : pairs) {
      confusion.computeIfAbsent(pair[0], key -> new TreeMap<>()).merge(pair[1], 1, Integer::sum);
    }
    return new Agreement(confusion);
  }

  public int n() {
    return confusion.values().stream().flatMap(row -> row.values().stream()).mapToInt(i -> i).sum();
  }

  /** Share coded alike; NaN for no pair. */
  public double accuracy() {
    int same = confusion.keySet().stream().mapToInt(category -> count(category, category)).sum();
    return n() == 0 ? Double.NaN : (double) same / n();
  }

  /**
   * Cohen's kappa (1960), with weights {@code (i-j)²} (1968) where categories are whole numbers and
   * {@code quadratic}; NaN where both codings use one category only.
   */
  public double kappa(boolean quadratic) {
    TreeSet<String> categories = new TreeSet<>(confusion.keySet());
    confusion.values().forEach(row -> categories.addAll(row.keySet()));
    double observed = 0;
    double expected = 0;
    for (String coded : categories) {
      for (String found : categories) {
        double weight = weight(coded, found, quadratic);
        observed += weight * count(coded, found);
        expected += weight * coded(coded) * found(found) / (double) Math.max(1, n());
      }
    }
    return expected == 0 ? Double.NaN : 1 - observed / expected;
  }

  private static double weight(String coded, String found, boolean quadratic) {
    if (!quadratic) {
      return coded.equals(found) ? 0 : 1;
    }
    double distance = Double.parseDouble(coded) - Double.parseDouble(found);
    return distance * distance;
  }

  private int count(String coded, String found) {
    return confusion.getOrDefault(coded, Map.of()).getOrDefault(found, 0);
  }

  private int coded(String category) {
    return confusion.getOrDefault(category, Map.of()).values().stream().mapToInt(i -> i).sum();
  }

  private int found(String category) {
    return confusion.values().stream().mapToInt(row -> row.getOrDefault(category, 0)).sum();
  }
}
