package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Body;
import org.parapolis.model.Category;
import org.parapolis.model.Interval;
import org.parapolis.model.Measure;
import org.parapolis.model.SeriesPoint.Estimate;

class RatioTest {

  private static final Facet CORE = Facet.whole("core");
  private static final Facet LIST = new Facet(new Category("prominence", "list"), "core");
  private static final Facet DECISIONS = new Facet(new Category("kind", "decision"), "core");

  /** 5 mentions in 3,000 words, 4 of 40 paragraphs, 2 of 3 documents; 3 of the 5 in lists. */
  private static final Group THREE =
      CountedText.group(
          text("a").words(1_000, 10).core(4, 3).hit(LIST.category(), "core", 3, 2).counts(),
          text("b").words(500, 10).core(1, 1).counts(),
          text("c").words(1_500, 20).counts());

  @Test
  void poolsOverDocuments() {
    assertEquals(10_000 * 5 / 3_000d, value(Measure.MENTIONS_PER_10000_WORDS, CORE));
    assertEquals(100 * 4 / 40d, value(Measure.PARAGRAPHS_PER_100, CORE));
    assertEquals(100 * 2 / 3d, value(Measure.DOCUMENTS_PER_100, CORE));
  }

  @Test
  void aCodeIsCountedInAllTextAndItsShareAmongTheMentionsOfTheSet() {
    assertEquals(10_000 * 3 / 3_000d, value(Measure.MENTIONS_PER_10000_WORDS, LIST));
    assertEquals(100 * 1 / 3d, value(Measure.DOCUMENTS_PER_100, LIST));
    assertEquals(60, value(Measure.SHARE_OF_MENTIONS, LIST));
  }

  @Test
  void aKindIsCountedInItsOwnText() {
    Group group =
        CountedText.group(
            text("a")
                .sized(DECISIONS.category(), 400, 4)
                .hit(DECISIONS.category(), "core", 2, 1)
                .counts(),
            text("b").counts());
    Ratio ratio = Ratio.of(Measure.MENTIONS_PER_10000_WORDS, DECISIONS, group);
    assertEquals(List.of(2L, 400L), List.of(ratio.count().value(), ratio.total().value()));
    assertEquals(1, ratio.documents());
    assertEquals(50, ratio.value());
  }

  @Test
  void hasNoValueWithoutText() {
    Ratio nothing = Ratio.of(Measure.PARAGRAPHS_PER_100, CORE, CountedText.group());
    assertNull(nothing.value());
    assertNull(nothing.estimate());
    assertNull(nothing.valueWithout(0, 0));
  }

  @Test
  void leavesOneDocumentOutOfBothCounts() {
    Ratio ratio = Ratio.of(Measure.MENTIONS_PER_10000_WORDS, CORE, THREE);
    assertEquals(10_000 * 1 / 2_000d, ratio.valueWithout(4, 1_000));
    assertNull(ratio.valueWithout(5, 3_000));
  }

  /** 0 of 10: Wilson's (0, .27753), times 100. */
  @Test
  void estimatesSharesOfDocumentsByWilson() {
    Estimate estimate = estimate(Measure.DOCUMENTS_PER_100, CORE, texts(10, 0));
    assertEquals("wilson", estimate.method());
    assertEquals(0, estimate.interval().low());
    assertEquals(27.753, estimate.interval().high(), .001);
  }

  @Test
  void saysNothingOfRatesInFewerThanFourDocuments() {
    assertNull(rate(texts(3, 3)).estimate());
    assertEquals("envelope", Objects.requireNonNull(rate(texts(4, 4)).estimate()).method());
  }

  /** Where nothing is found each resample finds nothing; Garwood's upper bound of 0 is 3.6889. */
  @Test
  void nothingFoundIsNotCertainlyNothing() {
    Estimate estimate = estimate(Measure.MENTIONS_PER_10000_WORDS, CORE, texts(20, 0));
    assertEquals("envelope", estimate.method());
    assertEquals(0, estimate.interval().low());
    assertEquals(10_000 * 3.6889 / 20_000, estimate.interval().high(), .0001);
  }

  @Test
  void tenDocumentsWithMentionsAreEnoughForResamplingAlone() {
    Interval nine = estimate(Measure.MENTIONS_PER_10000_WORDS, CORE, texts(12, 9)).interval();
    Ratio ten = rate(texts(12, 10));
    assertEquals("bootstrap", Objects.requireNonNull(ten.estimate()).method());
    assertEquals(
        PoissonBootstrap.percentile(ten.resampled()),
        Objects.requireNonNull(ten.estimate()).interval());
    Interval resampled =
        Objects.requireNonNull(PoissonBootstrap.percentile(rate(texts(12, 9)).resampled()));
    assertTrue(nine.low() <= resampled.low() && resampled.high() <= nine.high());
  }

  /** All of 12 mentions: as Wilson has 12 of 12, and not certainly all. */
  @Test
  void allOfThemIsNotCertainlyAll() {
    List<DocumentCounts> texts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      texts.add(text("d" + i).core(1, 1).hit(LIST.category(), "core", 1, 1).counts());
    }
    Estimate estimate = estimate(Measure.SHARE_OF_MENTIONS, LIST, texts);
    assertEquals("envelope", estimate.method());
    assertEquals(100 * Wilson.interval(12, 12).low(), estimate.interval().low());
    assertEquals(100, estimate.interval().high());
  }

  private static List<DocumentCounts> texts(int number, int withMention) {
    List<DocumentCounts> texts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      texts.add(i < withMention ? text("d" + i).core(1, 1).counts() : text("d" + i).counts());
    }
    return texts;
  }

  private static CountedText text(String id) {
    return CountedText.of(id, Body.SC, "2019-05-01");
  }

  private static Ratio rate(List<DocumentCounts> texts) {
    return Ratio.of(
        Measure.MENTIONS_PER_10000_WORDS,
        CORE,
        CountedText.group(texts.toArray(DocumentCounts[]::new)));
  }

  private static Estimate estimate(Measure measure, Facet facet, List<DocumentCounts> texts) {
    Group group = CountedText.group(texts.toArray(DocumentCounts[]::new));
    return Objects.requireNonNull(Ratio.of(measure, facet, group).estimate());
  }

  private static double value(Measure measure, Facet facet) {
    return Objects.requireNonNull(Ratio.of(measure, facet, THREE).value());
  }
}
