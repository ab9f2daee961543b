package org.parapolis.evaluate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;

/**
 * How far two codings of the same paragraphs agree.
 *
 * @param paragraphs compared
 * @param documents they are from
 * @param onlyInA ids of paragraphs that B lacks, sorted
 * @param onlyInB ids of paragraphs that A lacks, sorted
 * @param otherText ids of paragraphs whose text is not the same in both, so that spans cannot be
 *     compared, sorted
 * @param spans by set (core, extended, broad, and {@code all} with types of no set): how far the
 *     mentions found are the same
 * @param codes by code: how far matched mentions are coded alike
 * @param core whether paragraphs hold a core mention or not
 * @param disagreements in the order of A's paragraphs
 */
public record CodingComparison(
    int paragraphs,
    int documents,
    List<String> onlyInA,
    List<String> onlyInB,
    List<String> otherText,
    Map<String, SpanAgreement> spans,
    Map<String, CodeAgreement> codes,
    CodeAgreement core,
    List<Disagreement> disagreements) {

  /**
   * F1 of one coding against the other, which is the same both ways.
   *
   * @param a mentions of A
   * @param b mentions of B
   * @param overlap any overlap counts, both in the set
   * @param strict only the same span and type count
   */
  public record SpanAgreement(int a, int b, Estimate overlap, Estimate strict) {}

  /**
   * Agreement on one code.
   *
   * @param metric nominal, or ordinal for strength
   * @param units that both coders gave a value
   * @param agreed units of the same value
   * @param alpha Krippendorff's
   * @param raw share of units of the same value
   * @param ac Gwet's AC1; AC2 with quadratic weights for the ordinal metric
   */
  public record CodeAgreement(
      Metric metric, int units, int agreed, Estimate alpha, Estimate raw, Estimate ac) {}

  /**
   * A mention that only one of them coded, or that they coded in different ways.
   *
   * @param a null where only B has it
   * @param b null where only A has it
   * @param differs what is not the same ({@code span}, {@code type}, {@code level} …); empty where
   *     only one has it
   */
  public record Disagreement(
      GoldParagraph paragraph,
      @Nullable GoldMention a,
      @Nullable GoldMention b,
      List<String> differs) {}
}
