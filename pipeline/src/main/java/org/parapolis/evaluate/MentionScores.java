package org.parapolis.evaluate;

import java.util.List;
import java.util.Map;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;

/**
 * Found against coded mentions. Mentions inside the cited titles of other texts count like all
 * others here; only tables keep them apart.
 *
 * @param sets core, extended, broad: any overlap counts, both types within the set
 * @param strictSets the same, but only the same span and type count
 * @param types by type: any overlap counts, same type
 * @param strictTypes by type: only the same span and type count
 * @param codes level, prominence, role, strength on pairs of the extended set, citation on pairs of
 *     the broad one; only pairs in which both mentions have the code
 * @param errors every miss and false alarm of a type, by paragraph id and place
 */
public record MentionScores(
    Map<String, Measure> sets,
    Map<String, Measure> strictSets,
    Map<String, Measure> types,
    Map<String, Measure> strictTypes,
    Map<String, Agreement> codes,
    List<Disagreement> errors) {

  /**
   * A mention that was coded and not found ({@code miss}) or found and not coded ({@code
   * false-alarm}).
   */
  public record Disagreement(String kind, GoldParagraph paragraph, GoldMention mention) {}
}
