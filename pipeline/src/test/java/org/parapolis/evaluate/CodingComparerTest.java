package org.parapolis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parapolis.evaluate.CodingComparison.CodeAgreement;
import org.parapolis.evaluate.CodingComparison.Disagreement;
import org.parapolis.evaluate.CodingComparison.SpanAgreement;
import org.parapolis.model.Body;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Interval;
import org.parapolis.model.Section;
import org.parapolis.model.Span;

class CodingComparerTest {

  private static final String TEXT = "Encourages local authorities and mayors in cities to act";
  private static final GoldMention AUTHORITIES = actor("list", "partnership", 3);
  private static final GoldMention CITIES =
      new GoldMention(new Span(43, 49), "place", null, null, null, null, false);

  private final CodingComparer comparer =
      new CodingComparer(Map.of("actor", "core", "official", "core", "place", "broad"));

  @Test
  void saysWhatOnlyOneSideHasAndWhatCannotBeCompared() {
    CodingComparison found =
        comparer.compare(
            List.of(paragraph("A", "d"), paragraph("C", "d"), paragraph("B", "d")),
            List.of(
                paragraph("D", "d"),
                paragraph("B", "d"),
                new GoldParagraph(
                    "C", "d", Body.GA, "", Section.ANNEX, "", "", "", "other", List.of())));
    assertEquals(
        List.of(List.of("A"), List.of("D"), List.of("C"), 1, 1),
        List.of(
            found.onlyInA(),
            found.onlyInB(),
            found.otherText(),
            found.paragraphs(),
            found.documents()));
  }

  @Test
  void countsSpansBySetAndListsWhatDiffers() {
    GoldMention shorter =
        new GoldMention(new Span(17, 28), "actor", "local", "list", "other", 3, false);
    GoldParagraph a = paragraph("A", "d", AUTHORITIES, CITIES);
    CodingComparison found = comparer.compare(List.of(a), List.of(paragraph("A", "d", shorter)));

    assertEquals(
        List.of(
            new Disagreement(a, AUTHORITIES, shorter, List.of("span", "role")),
            new Disagreement(a, CITIES, null, List.of())),
        found.disagreements());
    String interval = "no interval: all of it is from the same document";
    assertEquals(
        Map.of(
            "core", spans(1, 1, 1.0, 0.0, interval),
            "extended", spans(1, 1, 1.0, 0.0, interval),
            "broad", spans(2, 1, 2 / 3.0, 0.0, interval),
            "all", spans(2, 1, 2 / 3.0, 0.0, interval)),
        found.spans());
  }

  @Test
  void nothingMatchedGivesReasonsAndNoNumbers() {
    CodingComparison found =
        comparer.compare(
            List.of(paragraph("A", "d", AUTHORITIES), paragraph("B", "e")),
            List.of(paragraph("A", "d", CITIES), paragraph("B", "e")));
    Estimate none = new Estimate(null, null, "no unit that two coders gave a value");
    found
        .codes()
        .forEach(
            (code, agreement) ->
                assertEquals(
                    new CodeAgreement(agreement.metric(), 0, 0, none, none, none),
                    agreement,
                    code));
    assertEquals(0.0, found.spans().get("all").overlap().value());
  }

  @Test
  void emptyCodingsGiveReasonsAndNoNumbers() {
    CodingComparison found = comparer.compare(List.of(), List.of());
    Estimate none = new Estimate(null, null, "neither coding has a mention");
    assertEquals(new SpanAgreement(0, 0, none, none), found.spans().get("core"));
    assertEquals("no unit that two coders gave a value", found.core().alpha().reason());
  }

  @Test
  void comparesParagraphsOnWhetherTheyHoldACoreMention() {
    List<GoldParagraph> a =
        List.of(paragraph("A", "d", AUTHORITIES), paragraph("B", "e", CITIES), paragraph("C", "f"));
    List<GoldParagraph> b =
        List.of(
            paragraph("A", "d", AUTHORITIES),
            paragraph("B", "e"),
            paragraph("C", "f", AUTHORITIES));
    CodeAgreement core = comparer.compare(a, b).core();
    // Krippendorff's matrix: yes-yes 2, no-no 2, yes-no 1 each way; 1 - 5 * 2 / (2 * 3 * 3).
    assertEquals(1 - 5 * 2 / 18.0, core.alpha().value(), 1e-12);
    assertEquals(List.of(3, 2), List.of(core.units(), core.agreed()));
  }

  @Test
  void anUnscoredStrengthIsMissingAndNoValue() {
    CodeAgreement strength =
        comparer
            .compare(
                List.of(paragraph("A", "d", AUTHORITIES), paragraph("B", "e", AUTHORITIES)),
                List.of(
                    paragraph("A", "d", actor("list", "partnership", 3)),
                    paragraph(
                        "B",
                        "e",
                        new GoldMention(
                            AUTHORITIES.span(), "actor", "local", "list", "other", null, false))))
            .codes()
            .get("strength");
    assertEquals(List.of(1, "one unit only"), List.of(strength.units(), strength.raw().reason()));
  }

  @Test
  void intervalsHoldTheValueAndDoNotDependOnTheOrder() {
    List<GoldParagraph> a = new ArrayList<>();
    List<GoldParagraph> b = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      a.add(paragraph("P" + i, "d" + i / 2, actor("list", "partnership", i % 6)));
      b.add(
          paragraph(
              "P" + i, "d" + i / 2, actor("list", i % 5 == 0 ? "other" : "partnership", i % 6)));
    }
    CodingComparison found = comparer.compare(a, b);
    assertInside(found.codes().get("strength").ac(), 1.0);
    assertInside(found.codes().get("role").raw(), .8);
    assertEquals("one value only", found.codes().get("level").alpha().reason());
    assertNull(found.codes().get("level").raw().value());

    List<GoldParagraph> shuffled = new ArrayList<>(a);
    Collections.shuffle(shuffled, new Random(1));
    CodingComparison again = comparer.compare(shuffled, b);
    assertEquals(new TreeMap<>(found.codes()), new TreeMap<>(again.codes()));
    assertEquals(found.spans(), again.spans());
  }

  private static void assertInside(Estimate estimate, double value) {
    assertEquals(value, estimate.value(), 1e-12);
    assertEquals("", estimate.reason());
    Interval interval = Objects.requireNonNull(estimate.interval());
    assertTrue(interval.low() <= value && value <= interval.high(), estimate.toString());
  }

  private static SpanAgreement spans(int a, int b, double overlap, double strict, String interval) {
    return new SpanAgreement(
        a, b, new Estimate(overlap, null, interval), new Estimate(strict, null, interval));
  }

  private static GoldMention actor(String prominence, String role, int strength) {
    return new GoldMention(new Span(11, 28), "actor", "local", prominence, role, strength, false);
  }

  private static GoldParagraph paragraph(String id, String source, GoldMention... mentions) {
    return new GoldParagraph(
        id, source, Body.GA, "", Section.OPERATIVE, "", "", "", TEXT, List.of(mentions));
  }
}
