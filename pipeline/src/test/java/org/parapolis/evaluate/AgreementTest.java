package org.parapolis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {

  /** Cohen, "Weighted kappa", Psychological Bulletin 70 (1968), table 1, on 200 cases. */
  private static final int[][] COHEN = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

  /** Boyd et al., JNCI 68 (1982): 85 xeromammograms read by two radiologists. */
  private static final int[][] MAMMOGRAMS = {
    {21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}
  };

  @Test
  void kappaIsThatOfCohen() {
    Agreement agreement = Agreement.of(pairs(COHEN));
    assertEquals(200, agreement.n());
    assertEquals(.70, agreement.accuracy(), 1e-12);
    assertEquals(.492, agreement.kappa(false), .0005);
  }

  @Test
  void kappaOfTheMammogramsIsThePublishedOne() {
    Agreement agreement = Agreement.of(pairs(MAMMOGRAMS));
    assertEquals(.6353, agreement.accuracy(), .00005);
    assertEquals(.4728, agreement.kappa(false), .00005);
    assertEquals(.6714, agreement.kappa(true), .00005);
  }

  @Test
  void quadraticWeightsCountHowFarTheCategoriesLieApart() {
    List<String[]> near = List.of(pair("1", "1"), pair("4", "4"), pair("3", "4"));
    List<String[]> far = List.of(pair("1", "1"), pair("4", "4"), pair("0", "4"));
    assertEquals(1 - 1 / 11.0, Agreement.of(near).kappa(true), 1e-12);
    assertEquals(1 - 16 / 20.0, Agreement.of(far).kappa(true), 1e-12);
  }

  @Test
  void fullAgreementIsOneAndNoneBelowChanceIsNegative() {
    assertEquals(1, Agreement.of(List.of(pair("2", "2"), pair("4", "4"))).kappa(true), 1e-12);
    assertEquals(-1, Agreement.of(List.of(pair("2", "4"), pair("4", "2"))).kappa(false), 1e-12);
  }

  @Test
  void oneCategoryOrNoPairHasNoKappa() {
    assertEquals(Double.NaN, Agreement.of(List.<String[]>of(pair("local", "local"))).kappa(false));
    assertEquals(Double.NaN, Agreement.of(List.of()).kappa(true));
    assertEquals(Double.NaN, Agreement.of(List.of()).accuracy());
  }

  @Test
  void countsByCodedThenFoundCategory() {
    assertEquals(
        Map.of("local", Map.of("local", 1, "both", 2), "regional", Map.of("both", 1)),
        Agreement.of(
                List.of(
                    pair("local", "both"),
                    pair("regional", "both"),
                    pair("local", "local"),
                    pair("local", "both")))
            .confusion());
  }

  private static List<String[]> pairs(int[][] table) {
    List<String[]> pairs = new ArrayList<>();
    for (int coded = 0; coded < table.length; coded++) {
      for (int found = 0; found < table.length; found++) {
        for (int i = 0; i < table[coded][found]; i++) {
          pairs.add(pair(String.valueOf(coded), String.valueOf(found)));
        }
      }
    }
    return pairs;
  }

  private static String[] pair(String coded, String found) {
    return new String[] {coded, found};
  }
}
