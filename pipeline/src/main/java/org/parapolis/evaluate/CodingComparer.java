package org.parapolis.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
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

  /** Both codings of a paragraph. */
  private record Both(GoldParagraph a, GoldParagraph b) {

    List<SpanMatching.Pair> pairs() {
      return SpanMatching.match(a.mentions(), b.mentions(), CodingComparer::overlap);
    }

    /** Paragraphs of one document are coded alike; one without a source stands for itself. */
    String document() {
      return a.source().isEmpty() ? a.id() : a.source();
    }
  }

  /** Compares the paragraphs that both have, by their ids. */
  public CodingComparison compare(List<GoldParagraph> a, List<GoldParagraph> b) {
    Map<String, GoldParagraph> ofB = byId(b);
    Set<String> ofA = byId(a).keySet();
    List<Both> shared =
        a.stream()
            .filter(paragraph -> ofB.containsKey(paragraph.id()))
            .map(paragraph -> new Both(paragraph, ofB.get(paragraph.id())))
            .toList();
    List<Both> compared = shared.stream().filter(both -> sameText(both)).toList();
    List<List<Both>> documents =
        List.copyOf(
            compared.stream()
                .collect(Collectors.groupingBy(Both::document, TreeMap::new, Collectors.toList()))
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
        spans(documents),
        codes(documents),
        code(documents, Metric.NOMINAL, both -> List.of(holdsCore(both))),
        disagreements(compared));
  }

  private static Map<String, GoldParagraph> byId(List<GoldParagraph> paragraphs) {
    Map<String, GoldParagraph> byId = new TreeMap<>();
    paragraphs.forEach(paragraph -> byId.put(paragraph.id(), paragraph));
    return byId;
  }

  private static boolean sameText(Both both) {
    return both.a().text().equals(both.b().text());
  }

  private static boolean overlap(GoldMention a, GoldMention b) {
    return a.span().overlaps(b.span());
  }

  private static boolean same(GoldMention a, GoldMention b) {
    return a.span().equals(b.span()) && a.type().equals(b.type());
  }

  private Map<String, SpanAgreement> spans(List<List<Both>> documents) {
    Map<String, SpanAgreement> spans = new LinkedHashMap<>();
    for (String set : SETS) {
      spans.put(set, span(documents, mention -> isIn(set, mention)));
    }
    spans.put("all", span(documents, mention -> true));
    return spans;
  }

  private boolean isIn(String set, GoldMention mention) {
    int rank = SETS.indexOf(setOfType.getOrDefault(mention.type(), ""));
    return rank >= 0 && rank <= SETS.indexOf(set);
  }

  private static SpanAgreement span(List<List<Both>> documents, Predicate<GoldMention> counted) {
    List<double[]> overlaps = counts(documents, counted, CodingComparer::overlap);
    List<double[]> sames = counts(documents, counted, CodingComparer::same);
    return new SpanAgreement(
        (int) overlaps.stream().mapToDouble(count -> count[1]).sum(),
        (int) overlaps.stream().mapToDouble(count -> count[2]).sum(),
        new Bootstrap(overlaps).estimate(CodingComparer::f1),
        new Bootstrap(sames).estimate(CodingComparer::f1));
  }

  /** By document: pairs, mentions of A, mentions of B. */
  private static List<double[]> counts(
      List<List<Both>> documents,
      Predicate<GoldMention> counted,
      BiPredicate<GoldMention, GoldMention> agree) {
    List<double[]> counts = new ArrayList<>();
    for (List<Both> document : documents) {
      double[] count = new double[3];
      for (Both both : document) {
        List<GoldMention> a = both.a().mentions().stream().filter(counted).toList();
        List<GoldMention> b = both.b().mentions().stream().filter(counted).toList();
        count[0] += SpanMatching.match(a, b, agree).size();
        count[1] += a.size();
        count[2] += b.size();
      }
      counts.add(count);
    }
    return counts;
  }

  private static Coefficient f1(double[] counts) {
    return counts.length == 0 || counts[1] + counts[2] == 0
        ? Coefficient.none("neither coding has a mention")
        : Coefficient.of(2 * counts[0] / (counts[1] + counts[2]));
  }

  private static Map<String, CodeAgreement> codes(List<List<Both>> documents) {
    Map<String, CodeAgreement> agreements = new LinkedHashMap<>();
    MentionCodes.ALL.forEach(
        (code, value) ->
            agreements.put(
                code,
                code(
                    documents,
                    code.equals("strength") ? Metric.ORDINAL : Metric.NOMINAL,
                    both ->
                        both.pairs().stream()
                            .map(p -> unit(value.apply(p.coded()), value.apply(p.found())))
                            .toList())));
    return agreements;
  }

  private List<@Nullable String> holdsCore(Both both) {
    return unit(holdsCore(both.a()), holdsCore(both.b()));
  }

  private String holdsCore(GoldParagraph paragraph) {
    return paragraph.mentions().stream().anyMatch(mention -> isIn("core", mention)) ? "yes" : "no";
  }

  private static List<@Nullable String> unit(@Nullable String a, @Nullable String b) {
    return Arrays.asList(a, b);
  }

  private static CodeAgreement code(
      List<List<Both>> documents,
      Metric metric,
      Function<Both, List<List<@Nullable String>>> unitsOf) {
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

  private static List<Disagreement> disagreements(List<Both> compared) {
    List<Disagreement> all = new ArrayList<>();
    for (Both both : compared) {
      List<Disagreement> here = new ArrayList<>();
      List<GoldMention> onlyA = new ArrayList<>(both.a().mentions());
      List<GoldMention> onlyB = new ArrayList<>(both.b().mentions());
      for (SpanMatching.Pair pair : both.pairs()) {
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
