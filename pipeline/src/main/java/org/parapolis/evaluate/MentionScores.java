package org.parapolis.evaluate;

import java.util.List;
import java.util.Map;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;

/**
 * Found against coded mentions.
 *
 * @param sets core, extended, broad: any overlap counts, both types within the set
 * @param strictSets the same, but only the same span and type count
 * @param types by type: any overlap counts, same type
 * @param codes level, prominence, role, strength, citation on pairs of the extended set
 * @param intervals 95 % bootstrap interval of F1 for each set, over documents
 * @param errors every miss and false alarm, in paragraph order
 */
public record MentionScores(
    Map<String, Score> sets,
    Map<String, Score> strictSets,
    Map<String, Score> types,
    Map<String, Agreement> codes,
    Map<String, double[]> intervals,
    List<Disagreement> errors) {

  /**
   * A mention that was coded and not found ({@code miss}) or found and not coded ({@code
   * false-alarm}).
   */
  public record Disagreement(String kind, GoldParagraph paragraph, GoldMention mention) {}
}
