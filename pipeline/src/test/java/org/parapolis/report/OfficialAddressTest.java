package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Body;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Symbol;

class OfficialAddressTest {

  @Test
  void leavesOutTheBlankOfSecurityCouncilSymbols() {
    assertEquals("https://undocs.org/en/S/RES/2768(2025)", address("S/RES/2768 (2025)", Body.SC));
    assertEquals("https://undocs.org/en/A/RES/79/1", address("A/RES/79/1", Body.GA));
  }

  @Test
  void escapesWhatIsNoSymbol() {
    assertEquals(
        "https://undocs.org/en/A/%22%3E%3Cscript%3E%3F", address("A/\"><script>?", Body.OTHER));
  }

  @Test
  void hasNoneForClimateDecisions() {
    assertEquals("none", address("1/CP.26", Body.UNFCCC));
  }

  private static String address(String text, Body body) {
    Symbol symbol = new Symbol(text, body, DocumentKind.RESOLUTION, "", OptionalInt.empty());
    return OfficialAddress.of(symbol).map(uri -> uri.toASCIIString()).orElse("none");
  }
}
