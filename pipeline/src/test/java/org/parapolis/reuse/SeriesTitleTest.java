package org.parapolis.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Document;
import org.parapolis.structure.RealDocuments;

class SeriesTitleTest {

  private static final Set<String> ORDINALS = Set.of("seventy", "ninth", "first");

  @Test
  void isTheSameOverSessions() {
    assertEquals(title("ga/75_224_E.xml"), title("ga/A_RES_79_214-2424343E.xml"));
  }

  @Test
  void isAnotherForAnotherMatter() {
    assertNotEquals(title("ga/75_224_E.xml"), title("ga/A_RES_79_140-2423459E.xml"));
  }

  @Test
  void makesNoSeriesOfSecurityCouncilTexts() {
    assertFalse(title("sc/S_PRST_2020_11.xml").makesSeries());
    assertFalse(title("sc/S_RES_2786-2511470E.xml").makesSeries());
  }

  private static SeriesTitle title(String file) {
    Document document = RealDocuments.of(file).get(0).document();
    return SeriesTitle.of(document, ORDINALS::contains);
  }
}
