package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Interval;

class FiguresTest {

  @Test
  void ratesHaveFourDecimalsRoundedHalfUp() {
    assertEquals("1.2346", rate(1.23455));
    assertEquals("-1.2346", rate(-1.23455));
    assertEquals("0.0000", rate(0));
    assertEquals("33.3333", rate(100 / 3d));
    assertEquals("1000000.0000", rate(1e6));
  }

  /** 2.00005 is stored a little below itself, and still is meant. */
  @Test
  void roundsTheNumberAsItIsPrinted() {
    assertEquals("2.0001", rate(2.00005));
  }

  @Test
  void probabilitiesHaveFourSignificantDigitsAndEightDecimals() {
    assertEquals("0.0003102", probability(.00031017));
    assertEquals("0.9877", probability(.987654));
    assertEquals("0.00000001", probability(1.2e-8));
    assertEquals("0", probability(4e-9));
    assertEquals("1", probability(1));
    assertEquals("0.05", probability(.05));
  }

  @Test
  void nothingStaysNothing() {
    assertNull(Figures.rate(null));
    assertNull(Figures.probability(null));
    assertNull(Figures.low(null));
    assertNull(Figures.high(null));
  }

  @Test
  void roundsBothEndsOfAnInterval() {
    Interval interval = new Interval(.00004, .00005);
    assertEquals("0.0000", String.valueOf(Figures.low(interval)));
    assertEquals("0.0001", String.valueOf(Figures.high(interval)));
  }

  private static String rate(double value) {
    return Objects.requireNonNull(Figures.rate(value)).toString();
  }

  private static String probability(double value) {
    return Objects.requireNonNull(Figures.probability(value)).toPlainString();
  }
}
