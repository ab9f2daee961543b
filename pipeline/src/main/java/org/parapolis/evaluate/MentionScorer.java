package org.parapolis.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;

/** Scores found mentions against coded ones. */
public final class MentionScorer {
  private static final List<String> SETS = List.of("core", "extended", "broad");

  private final Map<String, String> setOfType;

  /**
   * @param setOfType the smallest set of each type
   */
  public MentionScorer(Map<String, String> setOfType) {
    this.setOfType = new TreeMap<>(setOfType);
  }

  /**
   * Scores one coding against another; the order of paragraphs and mentions does not matter.
   *
   * @param gold the coded paragraphs
   * @param found mentions by paragraph id; a missing id means that nothing was found
   * @throws IllegalArgumentException for a type that is in no set
   */
  public MentionScores score(List<GoldParagraph> gold, Map<String, List<GoldMention>> found) {
    List<Coding> codings =
        gold.stream()
            .sorted(Comparator.comparing(GoldParagraph::id))
            .map(paragraph -> new Coding(paragraph, found.getOrDefault(paragraph.id(), List.of())))
            .toList();
    Map<String, Measure> sets = new LinkedHashMap<>();
    Map<String, Measure> strictSets = new LinkedHashMap<>();
    for (String set : SETS) {
      sets.put(set, measure(codings, inSet(set), SpanMatching::overlap));
      strictSets.put(set, measure(codings, inSet(set), SpanMatching::same));
    }
    Map<String, Measure> types = new TreeMap<>();
    Map<String, Measure> strictTypes = new TreeMap<>();
    for (String type : setOfType.keySet()) {
      Predicate<GoldMention> ofType = mention -> mention.type().equals(type);
      types.put(type, measure(codings, ofType, SpanMatching::overlap));
      strictTypes.put(type, measure(codings, ofType, SpanMatching::same));
    }
    return new MentionScores(sets, strictSets, types, strictTypes, codes(codings), errors(codings));
  }

  private record Coding(GoldParagraph paragraph, List<GoldMention> found) {

    List<SpanMatching.Pair> pairs(Predicate<GoldMention> counted) {
      return SpanMatching.match(
          only(paragraph.mentions(), counted), only(found, counted), SpanMatching::overlap);
    }

    Score score(Predicate<GoldMention> counted, BiPredicate<GoldMention, GoldMention> agree) {
      List<GoldMention> left = only(paragraph.mentions(), counted);
      List<GoldMention> right = only(found, counted);
      return new Score(SpanMatching.match(left, right, agree).size(), right.size(), left.size());
    }

    /** Paragraphs of no known document are each their own. */
    String document() {
      return paragraph.source().isEmpty() ? paragraph.id() : paragraph.source();
    }

    private static List<GoldMention> only(
        List<GoldMention> mentions, Predicate<GoldMention> counted) {
      return mentions.stream().filter(counted).toList();
    }
  }

  private Predicate<GoldMention> inSet(String set) {
    return mention -> rank(mention) <= SETS.indexOf(set);
  }

  private int rank(GoldMention mention) {
    String set = setOfType.get(mention.type());
    if (set == null) {
      throw new IllegalArgumentException(
          "unknown type '" + mention.type() + "', one of " + setOfType.keySet());
    }
    return SETS.indexOf(set);
  }

  private static Measure measure(
      List<Coding> codings,
      Predicate<GoldMention> counted,
      BiPredicate<GoldMention, GoldMention> agree) {
    Map<String, Score> byDocument = new TreeMap<>();
    for (Coding coding : codings) {
      byDocument.merge(coding.document(), coding.score(counted, agree), Score::plus);
    }
    List<Score> documents = List.copyOf(byDocument.values());
    Score sum = documents.stream().reduce(new Score(0, 0, 0), Score::plus);
    return new Measure(sum, F1Interval.of(documents));
  }

  private Map<String, Agreement> codes(List<Coding> codings) {
    Map<String, Agreement> agreements = new LinkedHashMap<>();
    for (String code : List.of("level", "prominence", "role", "strength", "citation")) {
      List<String[]> pairs = new ArrayList<>();
      Predicate<GoldMention> counted = inSet(code.equals("citation") ? "broad" : "extended");
      for (Coding coding : codings) {
        coding
            .pairs(counted)
            .forEach(pair -> add(pairs, code(pair.coded(), code), code(pair.found(), code)));
      }
      agreements.put(code, Agreement.of(pairs));
    }
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

  private static List<MentionScores.Disagreement> errors(List<Coding> codings) {
    BiPredicate<GoldMention, GoldMention> sameType =
        (coded, other) -> SpanMatching.overlap(coded, other) && coded.type().equals(other.type());
    List<MentionScores.Disagreement> errors = new ArrayList<>();
    for (Coding coding : codings) {
      GoldParagraph paragraph = coding.paragraph();
      List<GoldMention> missed = new ArrayList<>(paragraph.mentions());
      List<GoldMention> alarms = new ArrayList<>(coding.found());
      for (SpanMatching.Pair pair : SpanMatching.match(missed, alarms, sameType)) {
        missed.remove(pair.coded());
        alarms.remove(pair.found());
      }
      missed.stream()
          .sorted(SpanMatching.ORDER)
          .forEach(one -> errors.add(new MentionScores.Disagreement("miss", paragraph, one)));
      alarms.stream()
          .sorted(SpanMatching.ORDER)
          .forEach(
              one -> errors.add(new MentionScores.Disagreement("false-alarm", paragraph, one)));
    }
    return errors;
  }
}
