package org.parapolis.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextNormalizerTest {

  @Test
  void foldsEveryKindOfSpaceAndTrims() {
    assertEquals(
        "1. Urges Member States",
        TextNormalizer.normalize("\t1.\u00A0\u2003Urges\r\nMember\u2009States "));
  }

  @Test
  void keepsQuotationMarksAndDashesAsPrinted() {
    String printed = "“local authorities” – women’s—rights";
    assertEquals(printed, TextNormalizer.normalize(printed));
  }

  @Test
  void spellsHyphensAlikeAndDropsInvisibleCharacters() {
    assertEquals(
        "follow-up of cities",
        TextNormalizer.normalize("follow\u2011up of ci\u00ADt\u200Bies\uFEFF"));
  }

  @Test
  void composesAccents() {
    assertEquals("Bogotá", TextNormalizer.normalize("Bogota\u0301"));
  }
}
