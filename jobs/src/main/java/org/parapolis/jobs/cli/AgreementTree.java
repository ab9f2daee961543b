package org.parapolis.jobs.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parapolis.evaluate.CodingComparison;
import org.parapolis.evaluate.CodingComparison.CodeAgreement;
import org.parapolis.evaluate.CodingComparison.Disagreement;
import org.parapolis.evaluate.Estimate;
import org.parapolis.model.GoldMention;
import org.parapolis.model.Interval;
import org.parapolis.report.HandCoding;

/** A comparison of two codings as maps and lists, for JSON. */
final class AgreementTree {

  private AgreementTree() {}

  static Map<String, Object> of(CodingComparison found, HandCoding a, HandCoding b) {
    Map<String, Object> paragraphs = new LinkedHashMap<>();
    paragraphs.put("compared", found.paragraphs());
    paragraphs.put("documents", found.documents());
    paragraphs.put("only_in_a", without(found.onlyInA(), b.uncoded()));
    paragraphs.put("only_in_b", without(found.onlyInB(), a.uncoded()));
    paragraphs.put("not_coded_in_a", a.uncoded());
    paragraphs.put("not_coded_in_b", b.uncoded());
    paragraphs.put("other_text", found.otherText());
    Map<String, Object> spans = new LinkedHashMap<>();
    found
        .spans()
        .forEach(
            (set, span) -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("n_a", span.a());
              one.put("n_b", span.b());
              one.put("f1", estimate(span.overlap()));
              one.put("strict_f1", estimate(span.strict()));
              spans.put(set, one);
            });
    Map<String, Object> codes = new LinkedHashMap<>();
    found.codes().forEach((code, agreement) -> codes.put(code, agreement(agreement)));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("paragraphs", paragraphs);
    tree.put("spans", spans);
    tree.put("codes", codes);
    tree.put("core_in_paragraph", agreement(found.core()));
    tree.put(
        "disagreements", found.disagreements().stream().map(AgreementTree::disagreement).toList());
    return tree;
  }

  /** A paragraph that the other side has and has not coded yet is not missing there. */
  static List<String> without(List<String> ids, List<String> uncoded) {
    TreeSet<String> left = new TreeSet<>(ids);
    uncoded.forEach(left::remove);
    return List.copyOf(left);
  }

  private static Map<String, Object> agreement(CodeAgreement agreement) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("metric", agreement.metric().name().toLowerCase(Locale.ROOT));
    tree.put("n", agreement.units());
    tree.put("agreed", agreement.agreed());
    tree.put("alpha", estimate(agreement.alpha()));
    tree.put("raw", estimate(agreement.raw()));
    tree.put(AgreementPrinter.gwet(agreement).toLowerCase(Locale.ROOT), estimate(agreement.ac()));
    return tree;
  }

  private static Map<String, @Nullable Object> estimate(Estimate estimate) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("value", estimate.value());
    Interval interval = estimate.interval();
    tree.put("low", interval == null ? null : interval.low());
    tree.put("high", interval == null ? null : interval.high());
    tree.put("reason", estimate.reason().isEmpty() ? null : estimate.reason());
    return tree;
  }

  private static Map<String, @Nullable Object> disagreement(Disagreement one) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("paragraph", one.paragraph().id());
    tree.put("text", one.paragraph().text());
    tree.put("differs", one.differs());
    tree.put("a", mention(one.a(), one.paragraph().text()));
    tree.put("b", mention(one.b(), one.paragraph().text()));
    return tree;
  }

  private static @Nullable Map<String, @Nullable Object> mention(
      @Nullable GoldMention mention, String text) {
    if (mention == null) {
      return null;
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("begin", mention.span().begin());
    tree.put("end", mention.span().end());
    tree.put("text", mention.span().of(text));
    tree.put("type", mention.type());
    tree.put("level", mention.level());
    tree.put("prominence", mention.prominence());
    tree.put("role", mention.role());
    tree.put("strength", mention.strength());
    tree.put("citation", mention.citation());
    return tree;
  }
}
