package org.parapolis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  /** Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): 4 observers, 12 units. */
  private static final List<String> OBSERVERS =
      List.of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

  @Test
  void alphaOfKrippendorffsExampleIsThePublishedOneForEveryMetric() {
    assertEquals(.743421, alpha(Metric.NOMINAL), 5e-7);
    assertEquals(.815388, alpha(Metric.ORDINAL), 5e-7);
    assertEquals(.849107, alpha(Metric.INTERVAL), 5e-7);
    assertEquals(.797403, alpha(Metric.RATIO), 5e-7);
  }

  /** Gwet (2008): 125 subjects, two raters, where kappa is below zero (-.0234). */
  @Test
  void ac1OfGwetsRareCategoryIsThePublishedOne() {
    Measured measured = new Measured(pairs(new int[][] {{118, 5}, {2, 0}}), Metric.NOMINAL);
    assertEquals(.9408, value(measured.ac()), 5e-5);
    assertEquals(.944, value(measured.raw()), 1e-12);
  }

  /** Gwet, Handbook of Inter-Rater Reliability: 100 pregnancies by two abstractors. */
  @Test
  void ac1OfThreeCategoriesIsThePublishedOne() {
    int[][] abstractors = {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}};
    Measured measured = new Measured(pairs(abstractors), Metric.NOMINAL);
    assertEquals(.8493305, value(measured.ac()), 5e-8);
    assertEquals(.89, value(measured.raw()), 1e-12);
  }

  @Test
  void ac2CountsHowFarValuesLieApart() {
    // By hand: quadratic weights 1, 3/4, 0 on values 1 to 3; shares .25, .375, .375.
    List<List<@Nullable String>> near =
        List.of(unit("1", "1"), unit("2", "3"), unit("3", "3"), unit("2", "2"));
    double chance = (3 + 4 * .75) / 6 * (.25 * .75 + 2 * .375 * .625);
    double observed = (3 + .75) / 4;
    assertEquals(
        (observed - chance) / (1 - chance), value(new Measured(near, Metric.ORDINAL).ac()), 1e-12);
  }

  @Test
  void alphaAndAc1AreOneForCodersWhoAlwaysAgreeOnSeveralValues() {
    Measured measured =
        new Measured(List.of(unit("a", "a"), unit("b", "b"), unit("a", "a")), Metric.NOMINAL);
    assertEquals(1.0, value(measured.alpha()));
    assertEquals(1.0, value(measured.ac()));
  }

  @Test
  void degenerateDataHaveAReasonAndNoNumber() {
    assertDegenerate("no unit that two coders gave a value", List.of());
    assertDegenerate(
        "no unit that two coders gave a value", List.of(unit("a", null), unit(null, "b")));
    assertDegenerate("one unit only", List.of(unit("a", "b")));
    assertDegenerate("one unit only", List.of(unit("a", "a"), unit("b", null)));
    assertDegenerate("one value only", List.of(unit("a", "a"), unit("a", "a"), unit("b", null)));
  }

  private static void assertDegenerate(String reason, List<List<@Nullable String>> units) {
    Measured measured = new Measured(units, Metric.NOMINAL);
    Coefficient expected = Coefficient.none(reason);
    assertEquals(
        List.of(expected, expected, expected),
        List.of(measured.alpha(), measured.raw(), measured.ac()));
  }

  private static double alpha(Metric metric) {
    List<List<@Nullable String>> units = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int at = i;
      units.add(
          OBSERVERS.stream()
              .map(row -> row.substring(at, at + 1))
              .map(value -> value.equals(".") ? null : value)
              .collect(ArrayList::new, List::add, List::addAll));
    }
    return value(new Measured(units, metric).alpha());
  }

  private record Measured(List<List<@Nullable String>> units, Metric metric) {

    Coefficient alpha() {
      return reliability().alpha(counts());
    }

    Coefficient raw() {
      return reliability().raw(counts());
    }

    Coefficient ac() {
      return reliability().ac(counts());
    }

    private Reliability reliability() {
      return new Reliability(new Coincidences(units, metric).values(), metric);
    }

    private double[] counts() {
      return new Coincidences(units, metric).of(units);
    }
  }

  private static double value(Coefficient coefficient) {
    assertEquals("", coefficient.reason());
    return coefficient.value();
  }

  private static List<List<@Nullable String>> pairs(int[][] table) {
    List<List<@Nullable String>> pairs = new ArrayList<>();
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table.length; j++) {
        pairs.addAll(Collections.nCopies(table[i][j], unit(String.valueOf(i), String.valueOf(j))));
      }
    }
    return pairs;
  }

  private static List<@Nullable String> unit(@Nullable String a, @Nullable String b) {
    return Arrays.asList(a, b);
  }
}
