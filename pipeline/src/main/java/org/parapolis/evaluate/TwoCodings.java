package org.parapolis.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;

/** Two codings of the same paragraph; where one is taken for the right one, it is {@code a}. */
record TwoCodings(GoldParagraph a, GoldParagraph b) {

  /** The mentions that overlap, one to one. */
  List<SpanMatching.Pair> pairs(Predicate<GoldMention> counted) {
    return SpanMatching.match(only(a, counted), only(b, counted), SpanMatching::overlap);
  }

  /** What has a document's place in the bootstrap: one without a source stands for itself. */
  String document() {
    return a.source().isEmpty() ? a.id() : a.source();
  }

  /** How far {@code b} has the mentions of {@code a}, over all paragraphs. */
  static Measure measure(
      List<TwoCodings> paragraphs,
      Predicate<GoldMention> counted,
      BiPredicate<GoldMention, GoldMention> agree) {
    Map<String, Score> byDocument = new TreeMap<>();
    for (TwoCodings paragraph : paragraphs) {
      byDocument.merge(paragraph.document(), paragraph.score(counted, agree), Score::plus);
    }
    return Measure.of(byDocument.values());
  }

  private Score score(Predicate<GoldMention> counted, BiPredicate<GoldMention, GoldMention> agree) {
    List<GoldMention> ofA = only(a, counted);
    List<GoldMention> ofB = only(b, counted);
    return new Score(SpanMatching.match(ofA, ofB, agree).size(), ofB.size(), ofA.size());
  }

  private static List<GoldMention> only(GoldParagraph paragraph, Predicate<GoldMention> counted) {
    return paragraph.mentions().stream().filter(counted).toList();
  }
}
