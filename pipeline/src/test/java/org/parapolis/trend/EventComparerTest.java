package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Body;
import org.parapolis.model.Event;
import org.parapolis.model.EventContrast;
import org.parapolis.model.EventContrast.Side;
import org.parapolis.model.Interval;
import org.parapolis.model.Measure;

class EventComparerTest {

  private static final Event HABITAT =
      new Event(
          "habitat-iii", LocalDate.of(2016, 10, 17), LocalDate.of(2016, 10, 20), "Habitat III");

  private static final EventComparer COMPARER = new EventComparer(CountedText.BOOTSTRAP);

  /** 2 in 4,000 words before, 9 in 3,000 after: 5 and 30 per 10,000, six times as much. */
  @Test
  void holdsTheYearsAfterAgainstThoseBefore() {
    List<DocumentCounts> texts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      texts.add(i < 2 ? core("b" + i, "2015-03-01", 1) : text("b" + i, "2015-03-01").counts());
    }
    for (int i = 0; i < 3; i++) {
      texts.add(core("a" + i, "2018-03-01", 3));
    }
    EventContrast contrast = only(texts, "SC", Measure.MENTIONS_PER_10000_WORDS);
    assertEquals(new Side(2, 4_000, 4, 5d), contrast.before());
    assertEquals(new Side(9, 3_000, 3, 30d), contrast.after());
    assertEquals(6, contrast.ratio(), 1e-12);
    assertEquals("", contrast.note());
    EventContrast documents = only(texts, "SC", Measure.DOCUMENTS_PER_100);
    assertEquals(new Side(2, 4, 4, 50d), documents.before());
    assertEquals(2, documents.ratio(), 1e-12);
  }

  @Test
  void boundsHoldTheRatio() {
    List<DocumentCounts> texts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      texts.add(core("b" + i, "2015-03-01", 1 + i % 3));
      texts.add(core("a" + i, "2018-03-01", 3 + i % 4));
    }
    EventContrast contrast = only(texts, "SC", Measure.MENTIONS_PER_10000_WORDS);
    Interval interval = Objects.requireNonNull(contrast.interval());
    double ratio = Objects.requireNonNull(contrast.ratio());
    assertTrue(interval.low() < ratio && ratio < interval.high(), interval.toString());
    assertTrue(interval.low() > 1, interval.toString());
  }

  /** On its first and last day, a day before and after them, and five years from either. */
  @Test
  void theEventsOwnDaysAreOnNeitherSide() {
    List<DocumentCounts> texts =
        List.of(
            core("too early", "2011-10-16", 1),
            core("first", "2011-10-17", 1),
            core("eve", "2016-10-16", 1),
            core("opening", "2016-10-17", 1),
            core("closing", "2016-10-20", 1),
            core("morrow", "2016-10-21", 1),
            core("last", "2021-10-20", 1),
            core("too late", "2021-10-21", 1));
    EventContrast contrast = only(texts, "SC", Measure.DOCUMENTS_PER_100);
    assertEquals(new Side(2, 2, 2, 100d), contrast.before());
    assertEquals(new Side(2, 2, 2, 100d), contrast.after());
  }

  @Test
  void saysWhyThereIsNoRatio() {
    DocumentCounts before = core("b", "2015-03-01", 1);
    DocumentCounts after = core("a", "2018-03-01", 1);
    DocumentCounts silent = text("s", "2015-03-01").counts();
    DocumentCounts other = CountedText.of("g", Body.GA, "2018-03-01").counts();
    assertEquals("no text before", note(List.of(after), "SC"));
    assertEquals("no text after", note(List.of(before), "SC"));
    assertEquals("nothing counted before", note(List.of(silent, after), "SC"));
    assertEquals(
        "not the same bodies before and after: see each body's own",
        note(List.of(before, after, other), "ALL"));
    assertEquals("", note(List.of(before, after, other), "SC"));
    assertEquals("no text before", note(List.of(before, after, other), "GA"));
  }

  @Test
  void aRatioOfAHandfulOfTextsOrOfNothingHasNoBounds() {
    List<DocumentCounts> texts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      texts.add(core("b" + i, "2015-03-01", 1));
    }
    texts.add(core("a0", "2018-03-01", 1));
    texts.add(core("a1", "2018-03-01", 1));
    texts.add(core("a2", "2018-03-01", 1));
    assertNull(only(texts, "SC", Measure.MENTIONS_PER_10000_WORDS).interval());
    texts.add(core("a3", "2018-03-01", 1));
    assertNotNull(only(texts, "SC", Measure.MENTIONS_PER_10000_WORDS).interval());
    texts.removeIf(each -> each.id().value().startsWith("a"));
    for (int i = 0; i < 12; i++) {
      texts.add(text("a" + i, "2018-03-01").counts());
    }
    EventContrast nothing = only(texts, "SC", Measure.MENTIONS_PER_10000_WORDS);
    assertEquals(0, nothing.ratio());
    assertNull(nothing.interval());
  }

  @Test
  void sortsByTimeThenKeyWhateverTheOrderOfEventsAndDocuments() {
    Event rio = new Event("rio", LocalDate.of(2012, 6, 20), LocalDate.of(2012, 6, 22), "Rio+20");
    List<DocumentCounts> texts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      texts.add(core("t" + i, 2010 + i % 10 + "-03-01", 1 + i % 4));
    }
    List<EventContrast> contrasts = COMPARER.compare(texts, List.of(HABITAT, rio));
    assertEquals(
        List.of("rio", "habitat-iii"),
        contrasts.stream().map(each -> each.event().id()).distinct().toList());
    assertEquals(2 * 2 * 4 * 3, contrasts.size());
    Collections.shuffle(texts, new Random(5));
    assertEquals(contrasts, COMPARER.compare(texts, List.of(rio, HABITAT)));
  }

  @Test
  void nothingIsComparedWithoutTexts() {
    assertEquals(List.of(), COMPARER.compare(List.of(), List.of(HABITAT)));
  }

  private static String note(List<DocumentCounts> texts, String body) {
    return only(texts, body, Measure.MENTIONS_PER_10000_WORDS).note();
  }

  private static EventContrast only(List<DocumentCounts> texts, String body, Measure measure) {
    return COMPARER.compare(texts, List.of(HABITAT)).stream()
        .filter(each -> each.key().body().equals(body) && each.key().set().equals("core"))
        .filter(each -> each.key().measure() == measure)
        .findAny()
        .orElseThrow();
  }

  private static DocumentCounts core(String id, String day, int mentions) {
    return text(id, day).core(mentions, 1).counts();
  }

  private static CountedText text(String id, String day) {
    return CountedText.of(id, Body.SC, day);
  }
}
