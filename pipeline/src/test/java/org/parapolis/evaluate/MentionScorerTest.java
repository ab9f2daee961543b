package org.parapolis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Body;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Interval;
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
    assertEquals(new Score(1, 1, 1), score(scores.sets(), "core"));
    assertEquals(new Score(0, 1, 1), score(scores.strictSets(), "core"));
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
        scores(scores.sets()));
    assertEquals(
        Map.of(
            "actor",
            new Score(0, 0, 1),
            "concept",
            new Score(0, 0, 0),
            "place",
            new Score(0, 1, 0)),
        scores(scores.types()));
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
    assertEquals(new Score(0, 0, 1), score(scores.sets(), "core"));
    assertEquals(0, codes(scores, "level").n());
  }

  @Test
  void noParagraphHasNoScore() {
    MentionScores scores = SCORER.score(List.of(), Map.of());
    assertEquals(new Score(0, 0, 0), score(scores.sets(), "broad"));
    assertNull(interval(scores, "broad"));
    assertEquals(List.of(), scores.errors());
  }

  @Test
  void theIntervalHoldsTheScoreAndNarrowsWithTheDocuments() {
    Interval few = Objects.requireNonNull(interval(twoOfThreeFound(30), "core"));
    Interval many = Objects.requireNonNull(interval(twoOfThreeFound(300), "core"));
    double f1 = .8;
    assertTrue(few.low() < many.low() && many.low() < f1, few + " and " + many);
    assertTrue(f1 < many.high() && many.high() < few.high(), few + " and " + many);
  }

  @Test
  void paragraphsOfOneDocumentVaryTogether() {
    List<GoldParagraph> gold = new ArrayList<>();
    Map<String, List<GoldMention>> found = new TreeMap<>();
    for (int i = 0; i < 30; i++) {
      gold.add(paragraph("p" + i, "one document", List.of(CITIES)));
      found.put("p" + i, i % 3 == 0 ? List.of() : List.of(CITIES));
    }
    assertNull(interval(SCORER.score(gold, found), "core"), "nothing varies in one document");
    gold.add(paragraph("q", "another", List.of(CITIES)));
    assertEquals(new Interval(0, .8), interval(SCORER.score(gold, found), "core"));
  }

  @Test
  void sparseMentionsHaveAnIntervalOnlyWhereDrawsSeldomMissThemAll() {
    assertNull(interval(allFound(2, 100), "core"));
    assertEquals(new Interval(1, 1), interval(allFound(8, 100), "core"));
    assertNull(Objects.requireNonNull(allFound(8, 100).types().get("place")).f1().interval());
  }

  @Test
  void theOrderOfParagraphsAndMentionsDoesNotMatter() {
    GoldMention reaffirms = actor(0, 10, 3);
    List<GoldParagraph> gold = new ArrayList<>();
    Map<String, List<GoldMention>> found = new TreeMap<>();
    List<GoldParagraph> turnedGold = new ArrayList<>();
    Map<String, List<GoldMention>> turnedFound = new TreeMap<>();
    for (int i = 0; i < 30; i++) {
      String id = "p" + i;
      gold.add(paragraph(id, "document " + i / 2, List.of(reaffirms, CITIES)));
      turnedGold.add(0, paragraph(id, "document " + i / 2, List.of(CITIES, reaffirms)));
      GoldMention other = actor(i, 60 + i % 9, i % 5);
      found.put(id, List.of(reaffirms, other));
      turnedFound.put(id, List.of(other, reaffirms));
    }
    MentionScores scores = SCORER.score(gold, found);
    MentionScores turned = SCORER.score(turnedGold, turnedFound);
    assertEquals(scores.sets(), turned.sets());
    assertEquals(scores.strictSets(), turned.strictSets());
    assertEquals(scores.types(), turned.types());
    assertEquals(scores.strictTypes(), turned.strictTypes());
    assertEquals(scores.codes(), turned.codes());
    assertEquals(
        scores.errors().stream().map(MentionScorerTest::place).toList(),
        turned.errors().stream().map(MentionScorerTest::place).toList());
  }

  @Test
  void codesAreComparedOnTheSameMentionWhereSeveralOverlap() {
    GoldMention wide = actor(45, 66, 5);
    MentionScores scores =
        SCORER.score(
            List.of(paragraph("1", "a", List.of(CITIES))), Map.of("1", List.of(wide, CITIES)));
    assertEquals(Map.of("2", Map.of("2", 1)), codes(scores, "strength").confusion());
  }

  @Test
  void codesOfTheExtendedSetDoNotDependOnBroadMentions() {
    GoldMention level = new GoldMention(new Span(45, 66), "place", null, null, null, null, true);
    MentionScores scores =
        SCORER.score(
            List.of(paragraph("1", "a", List.of(CITIES))), Map.of("1", List.of(level, CITIES)));
    assertEquals(Map.of("local", Map.of("local", 1)), codes(scores, "level").confusion());
    assertEquals(Map.of("false", Map.of("false", 1)), codes(scores, "citation").confusion());
  }

  @Test
  void saysWhichTypeIsInNoSet() {
    GoldMention misspelt = new GoldMention(CITIES.span(), "actr", null, null, null, null, false);
    assertEquals(
        "unknown type 'actr', one of [actor, concept, place]",
        assertThrows(
                IllegalArgumentException.class,
                () -> SCORER.score(List.of(paragraph("1", "a", List.of(misspelt))), Map.of()))
            .getMessage());
  }

  private static MentionScores allFound(int holding, int documents) {
    List<GoldParagraph> gold = new ArrayList<>();
    Map<String, List<GoldMention>> found = new TreeMap<>();
    for (int i = 0; i < documents; i++) {
      gold.add(paragraph("p" + i, "", i < holding ? List.of(CITIES) : List.of()));
      found.put("p" + i, i < holding ? List.of(CITIES) : List.of());
    }
    return SCORER.score(gold, found);
  }

  private static MentionScores twoOfThreeFound(int documents) {
    List<GoldParagraph> gold = new ArrayList<>();
    Map<String, List<GoldMention>> found = new TreeMap<>();
    for (int i = 0; i < documents; i++) {
      gold.add(paragraph("p" + i, "", List.of(CITIES)));
      found.put("p" + i, i % 3 == 0 ? List.of() : List.of(CITIES));
    }
    return SCORER.score(gold, found);
  }

  private static String place(MentionScores.Disagreement error) {
    return error.kind() + " " + error.paragraph().id() + " " + error.mention();
  }

  private static @Nullable Interval interval(MentionScores scores, String set) {
    return Objects.requireNonNull(scores.sets().get(set)).f1().interval();
  }

  private static Score score(Map<String, Measure> measures, String name) {
    return Objects.requireNonNull(measures.get(name), name).score();
  }

  private static Map<String, Score> scores(Map<String, Measure> measures) {
    Map<String, Score> scores = new TreeMap<>();
    measures.forEach((name, measure) -> scores.put(name, measure.score()));
    return scores;
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
