package org.parapolis.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintedLabelTest {

  @Test
  void readsTheNumbersOfTheEditorialManual() {
    assertEquals(new PrintedLabel("12.", 4, 0), PrintedLabel.of("12. Urges States", ""));
    assertEquals(new PrintedLabel("59/25.", 7, 0), PrintedLabel.of("59/25.\tHuman rights", ""));
    assertEquals(new PrintedLabel("(a)", 4, 1), PrintedLabel.of("(a) To report", ""));
    assertEquals(new PrintedLabel("(ii)", 5, 2), PrintedLabel.of("(ii)\tTo report", "(i)"));
    assertEquals(new PrintedLabel("IV.", 4, 0), PrintedLabel.of("IV. Finance", ""));
  }

  @Test
  void tellsTheLetterIFromTheNumberI() {
    assertEquals(1, PrintedLabel.of("(i) To report", "(h)").depth());
    assertEquals(2, PrintedLabel.of("(i) To report", "(a)").depth());
  }

  @Test
  void takesNoCitationForANumber() {
    assertEquals(PrintedLabel.NONE, PrintedLabel.of("64/6 of 28 October 2009", ""));
    assertEquals(PrintedLabel.NONE, PrintedLabel.of("2025 session", ""));
    assertEquals(PrintedLabel.NONE, PrintedLabel.of("(1990) of 6 August", ""));
  }
}
