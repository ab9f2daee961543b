package org.parapolis.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parapolis.evaluate.CodingComparison.CodeAgreement;
import org.parapolis.evaluate.CodingComparison.Disagreement;
import org.parapolis.evaluate.CodingComparison.SpanAgreement;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;

/** Compares two codings, paragraph by paragraph; neither is taken for the right one. */
public final class CodingComparer {

  private static final List<String> SETS = List.of("core", "extended", "broad");

  private final Map<String, String> setOfType;

  /**
   * @param setOfType the smallest set of each type
   */
  public CodingComparer(Map<String, String> setOfType) {
    this.setOfType = Map.copyOf(setOfType);
  }

  /** Compares the paragraphs that both have, by their ids. */
  public CodingComparison compare(List<GoldParagraph> a, List<GoldParagraph> b) {
    Map<String, GoldParagraph> ofB = byId(b);
    Set<String> ofA = byId(a).keySet();
    List<TwoCodings> shared =
        a.stream()
            .filter(paragraph -> ofB.containsKey(paragraph.id()))
            .map(paragraph -> new TwoCodings(paragraph, ofB.get(paragraph.id())))
            .toList();
    List<TwoCodings> compared = shared.stream().filter(both -> sameText(both)).toList();
    List<List<TwoCodings>> documents =
        List.copyOf(
            compared.stream()
                .collect(
                    Collectors.groupingBy(TwoCodings::document, TreeMap::new, Collectors.toList()))
                .values());
    return new CodingComparison(
        compared.size(),
        documents.size(),
        ofA.stream().filter(id -> !ofB.containsKey(id)).toList(),
        ofB.keySet().stream().filter(id -> !ofA.contains(id)).toList(),
        shared.stream()
            .filter(both -> !sameText(both))
            .map(both -> both.a().id())
            .sorted()
            .toList(),
        spans(compared),
        codes(documents),
        code(documents, Metric.NOMINAL, both -> List.of(holdsCore(both))),
        disagreements(compared));
  }

  private static Map<String, GoldParagraph> byId(List<GoldParagraph> paragraphs) {
    Map<String, GoldParagraph> byId = new TreeMap<>();
    paragraphs.forEach(paragraph -> byId.put(paragraph.id(), paragraph));
    return byId;
  }

  private static boolean sameText(TwoCodings both) {
    return both.a().text().equals(both.b().text());
  }

  private Map<String, SpanAgreement> spans(List<TwoCodings> compared) {
    Map<String, SpanAgreement> spans = new LinkedHashMap<>();
    for (String set : SETS) {
      spans.put(set, span(compared, mention -> isIn(set, mention)));
    }
    spans.put("all", span(compared, mention -> true));
    return spans;
  }

  private boolean isIn(String set, GoldMention mention) {
    int rank = SETS.indexOf(setOfType.getOrDefault(mention.type(), ""));
    return rank >= 0 && rank <= SETS.indexOf(set);
  }

  private static SpanAgreement span(List<TwoCodings> compared, Predicate<GoldMention> counted) {
    Measure overlap = TwoCodings.measure(compared, counted, SpanMatching::overlap);
    Measure strict = TwoCodings.measure(compared, counted, SpanMatching::same);
    return new SpanAgreement(
        overlap.score().coded(), overlap.score().found(), overlap.f1(), strict.f1());
  }

  private static Map<String, CodeAgreement> codes(List<List<TwoCodings>> documents) {
    Map<String, CodeAgreement> agreements = new LinkedHashMap<>();
    MentionCodes.ALL.forEach(
        (code, value) ->
            agreements.put(
                code,
                code(
                    documents,
                    code.equals("strength") ? Metric.ORDINAL : Metric.NOMINAL,
                    both ->
                        both.pairs(mention -> true).stream()
                            .map(p -> unit(value.apply(p.coded()), value.apply(p.found())))
                            .toList())));
    return agreements;
  }

  private List<@Nullable String> holdsCore(TwoCodings both) {
    return unit(holdsCore(both.a()), holdsCore(both.b()));
  }

  private String holdsCore(GoldParagraph paragraph) {
    return paragraph.mentions().stream().anyMatch(mention -> isIn("core", mention)) ? "yes" : "no";
  }

  private static List<@Nullable String> unit(@Nullable String a, @Nullable String b) {
    return Arrays.asList(a, b);
  }

  private static CodeAgreement code(
      List<List<TwoCodings>> documents,
      Metric metric,
      Function<TwoCodings, List<List<@Nullable String>>> unitsOf) {
    List<List<List<@Nullable String>>> units =
        documents.stream()
            .map(document -> document.stream().map(unitsOf).flatMap(List::stream).toList())
            .toList();
    Coincidences coincidences =
        new Coincidences(units.stream().flatMap(List::stream).toList(), metric);
    List<double[]> counts = units.stream().map(coincidences::of).toList();
    Reliability reliability = new Reliability(coincidences.values(), metric);
    Bootstrap bootstrap = new Bootstrap(counts);
    return new CodeAgreement(
        metric,
        counts.stream().mapToInt(Reliability::units).sum(),
        (int) Math.round(counts.stream().mapToDouble(reliability::agreed).sum() / 2),
        bootstrap.estimate(reliability::alpha),
        bootstrap.estimate(reliability::raw),
        bootstrap.estimate(reliability::ac));
  }

  private static List<Disagreement> disagreements(List<TwoCodings> compared) {
    List<Disagreement> all = new ArrayList<>();
    for (TwoCodings both : compared) {
      List<Disagreement> here = new ArrayList<>();
      List<GoldMention> onlyA = new ArrayList<>(both.a().mentions());
      List<GoldMention> onlyB = new ArrayList<>(both.b().mentions());
      for (SpanMatching.Pair pair : both.pairs(mention -> true)) {
        onlyA.remove(pair.coded());
        onlyB.remove(pair.found());
        List<String> differs = MentionCodes.differences(pair.coded(), pair.found());
        if (!differs.isEmpty()) {
          here.add(new Disagreement(both.a(), pair.coded(), pair.found(), differs));
        }
      }
      onlyA.forEach(mention -> here.add(new Disagreement(both.a(), mention, null, List.of())));
      onlyB.forEach(mention -> here.add(new Disagreement(both.a(), null, mention, List.of())));
      all.addAll(here);
    }
    return all;
  }
}
