package org.parapolis.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Body;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Section;
import org.parapolis.model.Span;

class MentionScorerTest {
  private static final MentionScorer SCORER =
      new MentionScorer(Map.of("actor", "core", "concept", "extended", "place", "broad"));

  /** A/RES/77/173, two spans of it coded. */
  private static final String TEXT =
      "Reaffirms the importance of strengthening the capacities of cities to increase the"
          + " integration of risk management";

  private static final GoldMention CITIES = actor(60, 66, 2);

  @Test
  void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
    Score score = new Score(3, 4, 6);
    assertEquals(.75, score.precision(), 1e-12);
    assertEquals(.5, score.recall(), 1e-12);
    assertEquals(2 * .75 * .5 / (.75 + .5), score.f1(), 1e-12);
  }

  @Test
  void nothingCodedAndNothingFoundHasNoScore() {
    Score score = new Score(0, 0, 0);
    assertEquals(
        List.of(Double.NaN, Double.NaN, Double.NaN),
        List.of(score.precision(), score.recall(), score.f1()));
    assertEquals(0, new Score(0, 0, 2).f1());
    assertEquals(0, new Score(0, 2, 0).f1());
  }

  @Test
  void overlapCountsAndOnlySameSpanAndTypeCountsAsStrict() {
    MentionScores scores =
        SCORER.score(
            List.of(paragraph("1", "a", List.of(CITIES))), Map.of("1", List.of(actor(45, 66, 2))));
    assertEquals(new Score(1, 1, 1), scores.sets().get("core"));
    assertEquals(new Score(0, 1, 1), scores.strictSets().get("core"));
  }

  @Test
  void aWiderSetForgivesAnotherTypeWithinIt() {
    GoldMention place = new GoldMention(CITIES.span(), "place", null, null, null, null, false);
    MentionScores scores =
        SCORER.score(List.of(paragraph("1", "a", List.of(CITIES))), Map.of("1", List.of(place)));
    assertEquals(
        Map.of(
            "core",
            new Score(0, 0, 1),
            "extended",
            new Score(0, 0, 1),
            "broad",
            new Score(1, 1, 1)),
        scores.sets());
    assertEquals(
        Map.of(
            "actor",
            new Score(0, 0, 1),
            "concept",
            new Score(0, 0, 0),
            "place",
            new Score(0, 1, 0)),
        scores.types());
    assertEquals(
        List.of("miss actor", "false-alarm place"),
        scores.errors().stream()
            .map(error -> error.kind() + " " + error.mention().type())
            .toList());
  }

  @Test
  void codesAreComparedOnPairsThatBothHaveThem() {
    GoldMention unscored = actor(0, 9, null);
    MentionScores scores =
        SCORER.score(
            List.of(paragraph("1", "a", List.of(unscored, CITIES))),
            Map.of("1", List.of(actor(0, 9, 4), actor(60, 66, 3))));
    assertEquals(Map.of("2", Map.of("3", 1)), codes(scores, "strength").confusion());
    assertEquals(Map.of("local", Map.of("local", 2)), codes(scores, "level").confusion());
    assertEquals(Map.of(), codes(scores, "prominence").confusion());
  }

  @Test
  void nothingFoundIsAllMissed() {
    MentionScores scores = SCORER.score(List.of(paragraph("1", "a", List.of(CITIES))), Map.of());
    assertEquals(new Score(0, 0, 1), scores.sets().get("core"));
    assertEquals(0, codes(scores, "level").n());
  }

  @Test
  void noParagraphHasNoScore() {
    MentionScores scores = SCORER.score(List.of(), Map.of());
    assertEquals(new Score(0, 0, 0), scores.sets().get("broad"));
    assertArrayEquals(new double[] {Double.NaN, Double.NaN}, scores.intervals().get("broad"));
    assertEquals(List.of(), scores.errors());
  }

  @Test
  void theIntervalIsTheSameForEveryRunAndOrder() {
    List<GoldParagraph> gold = new ArrayList<>();
    Map<String, List<GoldMention>> found = new TreeMap<>();
    for (int i = 0; i < 30; i++) {
      gold.add(paragraph("p" + i, "document " + i / 2, List.of(CITIES)));
      found.put("p" + i, i % 3 == 0 ? List.of() : List.of(CITIES));
    }
    double[] interval = interval(gold, found);
    double f1 = 2.0 * 20 / (20 + 30);
    assertTrue(interval[0] < f1 && f1 < interval[1], interval[0] + " to " + interval[1]);
    assertArrayEquals(interval, interval(gold, found));
    Collections.reverse(gold);
    assertArrayEquals(interval, interval(gold, found));
  }

  private static double[] interval(List<GoldParagraph> gold, Map<String, List<GoldMention>> found) {
    return Objects.requireNonNull(SCORER.score(gold, found).intervals().get("core"));
  }

  private static Agreement codes(MentionScores scores, String code) {
    return Objects.requireNonNull(scores.codes().get(code), code);
  }

  private static GoldMention actor(int begin, int end, @Nullable Integer strength) {
    return new GoldMention(new Span(begin, end), "actor", "local", null, null, strength, false);
  }

  private static GoldParagraph paragraph(String id, String source, List<GoldMention> mentions) {
    return new GoldParagraph(
        id, source, Body.GA, "2022-12-14", Section.OPERATIVE, "", "", "", TEXT, mentions);
  }
}
