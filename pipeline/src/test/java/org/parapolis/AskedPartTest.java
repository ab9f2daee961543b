package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapolis.model.Section;

class AskedPartTest {

  @ParameterizedTest
  @ValueSource(strings = {"PP3", "pp 3", "ANNEX/PP1", "preamble", "preambular paragraph 3"})
  void meansThePreamble(String address) {
    assertEquals(Optional.of(Section.PREAMBULAR), AskedPart.of(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OP5", "op. 5 (a)", "OP1(o)", "ANNEX/OP34", "para. 5", "5", "operative"})
  void meansTheOperativePart(String address) {
    assertEquals(Optional.of(Section.OPERATIVE), AskedPart.of(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "H3", "TITLE", "ANNEX", "opening"})
  void meansNeither(String address) {
    assertEquals(Optional.empty(), AskedPart.of(address));
  }
}
