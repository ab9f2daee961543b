package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Body;
import org.parapolis.model.Category;
import org.parapolis.model.Measure;

class StandardiserTest {

  private static final Facet CORE = Facet.whole("core");
  private static final Facet LIST = new Facet(new Category("prominence", "list"), "core");

  /** Weights by words of the run: GA 3/4, SC 1/4. */
  private static final List<DocumentCounts> RUN =
      List.of(
          CountedText.of("g1", Body.GA, "2018-05-01").words(3_000, 30).core(3, 3).counts(),
          CountedText.of("s1", Body.SC, "2018-05-01").words(500, 5).core(2, 2).counts(),
          CountedText.of("s2", Body.SC, "2019-05-01").words(500, 5).counts());

  /** GA 10, SC 40 per 10,000 words: 3/4 of 10 and 1/4 of 40. */
  @Test
  void weighsTheBodiesOwnValuesByTheirPartOfTheRun() {
    Standardiser.Result result = words(RUN, RUN.get(0), RUN.get(1));
    assertEquals(17.5, Objects.requireNonNull(result.value()).value());
    assertEquals("", result.note());
  }

  /**
   * 3 GA paragraphs in 30 of 40, 2 SC paragraphs in 5: 3/4 of 10 and 1/4 of 40; documents 1/3, 2/3.
   */
  @Test
  void weighsByWhatTheMeasureDividesBy() {
    Map<String, Group> period = groups(RUN.get(0), RUN.get(1));
    Standardiser standardiser = Standardiser.of(RUN);
    assertEquals(17.5, value(standardiser, Measure.PARAGRAPHS_PER_100, CORE, period));
    assertEquals(100, value(standardiser, Measure.DOCUMENTS_PER_100, CORE, period), 1e-9);
    DocumentCounts half = CountedText.of("s3", Body.SC, "2018-06-01").words(500, 5).counts();
    assertEquals(
        100 * (1 / 3d + 2 / 3d / 2),
        value(standardiser, Measure.DOCUMENTS_PER_100, CORE, groups(RUN.get(0), RUN.get(1), half)),
        1e-9);
  }

  /** Of the run's core mentions GA has 3/5, SC 2/5; a third of GA's and half of SC's in lists. */
  @Test
  void weighsSharesByTheMentionsOfTheSet() {
    List<DocumentCounts> run =
        List.of(
            CountedText.of("g1", Body.GA, "2018-05-01")
                .core(3, 3)
                .hit(LIST.category(), "core", 1, 1)
                .counts(),
            CountedText.of("s1", Body.SC, "2018-05-01")
                .core(2, 2)
                .hit(LIST.category(), "core", 1, 1)
                .counts());
    assertEquals(
        100 * (.6 / 3 + .4 / 2),
        value(
            Standardiser.of(run),
            Measure.SHARE_OF_MENTIONS,
            LIST,
            groups(run.toArray(DocumentCounts[]::new))),
        1e-9);
  }

  @Test
  void isNoneWhereABodyOfOverATenthIsMissing() {
    Standardiser.Result result = words(RUN, RUN.get(0));
    assertNull(result.value());
    assertEquals("not standardised: no words of SC", result.note());
    assertEquals("not standardised: no words of GA, SC", words(RUN).note());
  }

  /** SC has 400 of 4,000 words, a tenth; the rest has weight 1 then. */
  @Test
  void spreadsTheWeightOfASmallBodyThatIsMissing() {
    List<DocumentCounts> run =
        List.of(
            CountedText.of("g1", Body.GA, "2018-05-01").words(3_600, 30).core(9, 3).counts(),
            CountedText.of("s1", Body.SC, "2018-05-01").words(400, 5).core(2, 2).counts());
    assertEquals(25, Objects.requireNonNull(words(run, run.get(0)).value()).value(), 1e-9);
  }

  @Test
  void hasBoundsWhereTenDocumentsHoldAMention() {
    List<DocumentCounts> texts = new ArrayList<>(CountedText.alike(5, Body.GA, 2019, 900, 1, 1));
    texts.addAll(CountedText.alike(4, Body.SC, 2019, 900, 2, 1));
    assertNull(Objects.requireNonNull(words(texts, texts).value()).interval());
    texts.addAll(CountedText.alike(1, Body.SC, 2020, 900, 1, 1));
    assertNotNull(Objects.requireNonNull(words(texts, texts).value()).interval());
  }

  private static double value(
      Standardiser standardiser, Measure measure, Facet facet, Map<String, Group> period) {
    return Objects.requireNonNull(standardiser.standardise(measure, facet, period).value()).value();
  }

  private static Standardiser.Result words(
      Collection<DocumentCounts> run, Collection<DocumentCounts> period) {
    return words(run, period.toArray(DocumentCounts[]::new));
  }

  private static Standardiser.Result words(
      Collection<DocumentCounts> run, DocumentCounts... period) {
    return Standardiser.of(run).standardise(Measure.MENTIONS_PER_10000_WORDS, CORE, groups(period));
  }

  private static Map<String, Group> groups(DocumentCounts... documents) {
    Map<String, Group> groups = new TreeMap<>();
    for (DocumentCounts document : documents) {
      groups
          .computeIfAbsent(document.body().name(), body -> new Group(CountedText.BOOTSTRAP))
          .add(document);
    }
    return groups;
  }
}
