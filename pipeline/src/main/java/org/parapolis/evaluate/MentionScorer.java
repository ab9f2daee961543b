package org.parapolis.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
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
    List<TwoCodings> codings =
        gold.stream()
            .sorted(Comparator.comparing(GoldParagraph::id))
            .map(p -> new TwoCodings(p, p.with(found.getOrDefault(p.id(), List.of()))))
            .toList();
    Map<String, Measure> sets = new LinkedHashMap<>();
    Map<String, Measure> strictSets = new LinkedHashMap<>();
    for (String set : SETS) {
      sets.put(set, TwoCodings.measure(codings, inSet(set), SpanMatching::overlap));
      strictSets.put(set, TwoCodings.measure(codings, inSet(set), SpanMatching::same));
    }
    Map<String, Measure> types = new TreeMap<>();
    Map<String, Measure> strictTypes = new TreeMap<>();
    for (String type : setOfType.keySet()) {
      Predicate<GoldMention> ofType = mention -> mention.type().equals(type);
      types.put(type, TwoCodings.measure(codings, ofType, SpanMatching::overlap));
      strictTypes.put(type, TwoCodings.measure(codings, ofType, SpanMatching::same));
    }
    return new MentionScores(sets, strictSets, types, strictTypes, codes(codings), errors(codings));
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

  private Map<String, Agreement> codes(List<TwoCodings> codings) {
    Map<String, Agreement> agreements = new LinkedHashMap<>();
    MentionCodes.ALL.forEach(
        (code, value) -> {
          if (!code.equals("type")) {
            Predicate<GoldMention> counted = inSet(code.equals("citation") ? "broad" : "extended");
            agreements.put(code, agreement(codings, counted, value));
          }
        });
    return agreements;
  }

  private static Agreement agreement(
      List<TwoCodings> codings,
      Predicate<GoldMention> counted,
      Function<GoldMention, @Nullable String> code) {
    List<String[]> pairs = new ArrayList<>();
    for (TwoCodings coding : codings) {
      for (SpanMatching.Pair pair : coding.pairs(counted)) {
        String coded = code.apply(pair.coded());
        String found = code.apply(pair.found());
        if (coded != null && found != null) {
          pairs.add(new String[] {coded, found});
        }
      }
    }
    return Agreement.of(pairs);
  }

  private static List<MentionScores.Disagreement> errors(List<TwoCodings> codings) {
    BiPredicate<GoldMention, GoldMention> sameType =
        (coded, other) -> SpanMatching.overlap(coded, other) && coded.type().equals(other.type());
    List<MentionScores.Disagreement> errors = new ArrayList<>();
    for (TwoCodings coding : codings) {
      GoldParagraph paragraph = coding.a();
      List<GoldMention> missed = new ArrayList<>(paragraph.mentions());
      List<GoldMention> alarms = new ArrayList<>(coding.b().mentions());
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
