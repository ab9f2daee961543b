package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryEnglishTest {

  @ParameterizedTest
  @CsvSource({
    "3.3868, 3.4",
    "0.6757, 0.68",
    "12.0567, 12",
    "0.0183, 0.018",
    "0.0000, 0",
    "9.9600, 10",
    "9.4500, 9.5",
    "-1.2450, -1.2",
    "100.0000, 100",
    "0.0004, 0.00040"
  })
  void showsTwoDigitsThatCount(String cell, String printed) {
    BigDecimal number = new BigDecimal(cell);
    assertEquals(printed, SummaryEnglish.decimal(number, SummaryEnglish.decimals(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "0.8100, = .81",
    "0.0440, = .044",
    "0.0496, = .0496",
    "0.0500, = .050",
    "0.0009, < .001",
    "1, = 1",
    "0.999, = 1",
    "0.0504, = .0504"
  })
  void neverRoundsAProbabilityOntoTheLevel(String cell, String printed) {
    assertEquals(printed, SummaryEnglish.probability(new BigDecimal(cell)));
  }

  @Test
  void keepsABoundThatIsNotNoughtFromLookingSo() {
    assertEquals("0.02", SummaryEnglish.decimal(new BigDecimal("0.0183"), 1));
  }

  @Test
  void drawsYearsTogether() {
    assertEquals(
        "2000, 2001, 2004 to 2008 and 2026",
        SummaryEnglish.years(List.of(2000, 2001, 2004, 2005, 2006, 2007, 2008, 2026)));
    assertEquals("2000", SummaryEnglish.years(List.of(2000)));
  }
}
