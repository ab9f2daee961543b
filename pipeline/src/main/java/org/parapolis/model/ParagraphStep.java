package org.parapolis.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph in one version.
 *
 * @param paragraph null where it does not stand in the version
 * @param similarity to the last text it had, 0 to 1; null where it had none or does not stand
 * @param moved whether it left its place among the paragraphs that stayed in order, or its section
 * @param related where it was added, the address in the version before of the paragraph that holds
 *     its words (it was split off); where it is gone, the address in this version of the paragraph
 *     that took them up (it was merged); else null
 * @param edits from the last text it had to this one; empty where there was none
 */
public record ParagraphStep(
    PathStep step,
    @Nullable Paragraph paragraph,
    @Nullable Double similarity,
    boolean moved,
    @Nullable Address related,
    List<Edit> edits) {

  public ParagraphStep {
    Objects.requireNonNull(step);
    edits = List.copyOf(edits);
    if (step.stands() != (paragraph != null)) {
      throw new IllegalArgumentException(step + " with paragraph " + paragraph);
    }
  }

  /** Whether a word of it changed. */
  public boolean changed() {
    return edits.stream().anyMatch(edit -> !edit.kept());
  }
}
