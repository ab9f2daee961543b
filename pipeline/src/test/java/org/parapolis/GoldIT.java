package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parapolis.evaluate.Agreement;
import org.parapolis.evaluate.MentionScorer;
import org.parapolis.evaluate.MentionScores;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.report.GoldJson;

/** The floors lie a little under what was reached, so that a change for the worse is seen. */
class GoldIT {
  private static MentionScores scores = new MentionScorer(Map.of()).score(List.of(), Map.of());

  @BeforeAll
  static void codeTheGoldParagraphs() throws IOException {
    Pipeline pipeline = Pipeline.with(LexiconFiles.read(Path.of("../lexicons")));
    List<GoldParagraph> gold = new GoldJson().read(Path.of("../data/gold/paragraphs.jsonl"));
    assertEquals(229, gold.size());
    Map<String, List<GoldMention>> found =
        gold.stream()
            .collect(
                Collectors.toMap(
                    GoldParagraph::id,
                    paragraph ->
                        pipeline.code(List.of(paragraph.uncoded())).mentions().stream()
                            .map(GoldMention::of)
                            .toList()));
    scores = new MentionScorer(pipeline.lexicon().setOfType()).score(gold, found);
  }

  @Test
  void findsTheMentionsThatPeopleCoded() {
    assertAll(
        () -> atLeast(.97, "core", set -> scores.sets().get(set).score().f1()),
        () -> atLeast(.97, "extended", set -> scores.sets().get(set).score().f1()),
        () -> atLeast(.96, "broad", set -> scores.sets().get(set).score().f1()));
  }

  @Test
  void cutsAndTypesThemAlike() {
    assertAll(
        () -> atLeast(.9, "core", set -> scores.strictSets().get(set).score().f1()),
        () -> atLeast(.9, "extended", set -> scores.strictSets().get(set).score().f1()),
        () -> atLeast(.9, "broad", set -> scores.strictSets().get(set).score().f1()));
  }

  @Test
  void codesThemAlikeBeyondChance() {
    assertAll(
        () -> atLeast(.95, "level", GoldIT::kappa),
        () -> atLeast(.75, "prominence", GoldIT::kappa),
        () -> atLeast(.65, "role", GoldIT::kappa),
        () -> atLeast(.82, "strength", GoldIT::kappa));
  }

  private static void atLeast(double floor, String name, Function<String, Double> score) {
    double reached = score.apply(name);
    assertTrue(reached >= floor, name + ": " + reached + " is under " + floor);
  }

  private static double kappa(String code) {
    Agreement agreement = Objects.requireNonNull(scores.codes().get(code), code);
    return agreement.kappa(code.equals("strength"));
  }
}
