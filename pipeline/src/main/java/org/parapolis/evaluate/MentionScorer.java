package org.parapolis.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;

/** Scores found mentions against coded ones. */
public final class MentionScorer {
  private static final List<String> SETS = List.of("core", "extended", "broad");
  private static final int REPLICATES = 2000;
  private static final long SEED = 20161020L;

  private final Map<String, String> setOfType;

  /**
   * @param setOfType the smallest set of each type
   */
  public MentionScorer(Map<String, String> setOfType) {
    this.setOfType = new TreeMap<>(setOfType);
  }

  /**
   * Scores one coding against another.
   *
   * @param gold the coded paragraphs
   * @param found mentions by paragraph id; a missing id means that nothing was found
   */
  public MentionScores score(List<GoldParagraph> gold, Map<String, List<GoldMention>> found) {
    Map<String, Score> sets = new LinkedHashMap<>();
    Map<String, Score> strict = new LinkedHashMap<>();
    Map<String, double[]> intervals = new LinkedHashMap<>();
    for (String set : SETS) {
      Map<String, Score> bySource = bySource(gold, found, inSet(set), MentionScorer::overlap);
      sets.put(set, sum(bySource));
      intervals.put(set, interval(new ArrayList<>(bySource.values())));
      strict.put(set, sum(bySource(gold, found, inSet(set), MentionScorer::same)));
    }
    Map<String, Score> types = new TreeMap<>();
    for (String type : setOfType.keySet()) {
      Predicate<GoldMention> ofType = mention -> mention.type().equals(type);
      types.put(type, sum(bySource(gold, found, ofType, MentionScorer::overlap)));
    }
    return new MentionScores(
        sets, strict, types, codes(gold, found), intervals, errors(gold, found));
  }

  private Predicate<GoldMention> inSet(String set) {
    int rank = SETS.indexOf(set);
    return mention -> SETS.indexOf(setOfType.getOrDefault(mention.type(), "")) <= rank;
  }

  private static boolean overlap(GoldMention coded, GoldMention found) {
    return coded.span().overlaps(found.span());
  }

  private static boolean same(GoldMention coded, GoldMention found) {
    return coded.span().equals(found.span()) && coded.type().equals(found.type());
  }

  private static Map<String, Score> bySource(
      List<GoldParagraph> gold,
      Map<String, List<GoldMention>> found,
      Predicate<GoldMention> counted,
      BiPredicate<GoldMention, GoldMention> agree) {
    Map<String, Score> scores = new TreeMap<>();
    for (GoldParagraph paragraph : gold) {
      List<GoldMention> left = paragraph.mentions().stream().filter(counted).toList();
      List<GoldMention> right =
          found.getOrDefault(paragraph.id(), List.of()).stream().filter(counted).toList();
      int matched = SpanMatching.match(left, right, agree).size();
      scores.merge(paragraph.source(), new Score(matched, right.size(), left.size()), Score::plus);
    }
    return scores;
  }

  private static Score sum(Map<String, Score> scores) {
    return scores.values().stream().reduce(new Score(0, 0, 0), Score::plus);
  }

  /** Percentile bootstrap of F1 over documents (Efron 1979), fixed seed. */
  private static double[] interval(List<Score> documents) {
    Random random = new Random(SEED);
    double[] f1 = new double[REPLICATES];
    for (int b = 0; b < REPLICATES; b++) {
      Score sum = new Score(0, 0, 0);
      for (int i = 0; i < documents.size(); i++) {
        sum = sum.plus(documents.get(random.nextInt(documents.size())));
      }
      f1[b] = sum.f1();
    }
    Arrays.sort(f1);
    return new double[] {f1[(int) (0.025 * REPLICATES)], f1[(int) (0.975 * REPLICATES) - 1]};
  }

  private Map<String, Agreement> codes(
      List<GoldParagraph> gold, Map<String, List<GoldMention>> found) {
    Map<String, List<String[]>> pairs = new LinkedHashMap<>();
    for (String code : List.of("level", "prominence", "role", "strength", "citation")) {
      pairs.put(code, new ArrayList<>());
    }
    for (GoldParagraph paragraph : gold) {
      List<GoldMention> coded = paragraph.mentions();
      List<GoldMention> right = found.getOrDefault(paragraph.id(), List.of());
      for (SpanMatching.Pair pair : SpanMatching.match(coded, right, MentionScorer::overlap)) {
        pairs.forEach(
            (code, list) -> add(list, code(pair.coded(), code), code(pair.found(), code)));
      }
    }
    Map<String, Agreement> agreements = new LinkedHashMap<>();
    pairs.forEach((code, list) -> agreements.put(code, Agreement.of(list)));
    return agreements;
  }

  private static void add(List<String[]> pairs, @Nullable String coded, @Nullable String found) {
    if (coded != null && found != null) {
      pairs.add(new String[] {coded, found});
    }
  }

  private static @Nullable String code(GoldMention mention, String code) {
    return switch (code) {
      case "level" -> mention.level();
      case "prominence" -> mention.prominence();
      case "role" -> mention.role();
      case "strength" -> mention.strength() == null ? null : mention.strength().toString();
      default -> String.valueOf(mention.citation());
    };
  }

  private static List<MentionScores.Disagreement> errors(
      List<GoldParagraph> gold, Map<String, List<GoldMention>> found) {
    List<MentionScores.Disagreement> errors = new ArrayList<>();
    for (GoldParagraph paragraph : gold) {
      List<GoldMention> right = new ArrayList<>(found.getOrDefault(paragraph.id(), List.of()));
      List<GoldMention> left = new ArrayList<>(paragraph.mentions());
      BiPredicate<GoldMention, GoldMention> sameType =
          (coded, other) -> overlap(coded, other) && coded.type().equals(other.type());
      for (SpanMatching.Pair pair : SpanMatching.match(left, right, sameType)) {
        left.remove(pair.coded());
        right.remove(pair.found());
      }
      left.forEach(miss -> errors.add(new MentionScores.Disagreement("miss", paragraph, miss)));
      right.forEach(
          alarm -> errors.add(new MentionScores.Disagreement("false-alarm", paragraph, alarm)));
    }
    return errors;
  }
}
