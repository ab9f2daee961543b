package org.parapolis.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mention in one version.
 *
 * @param mention null where it does not stand in the version
 * @param paragraph the paragraph it stands in; null where it does not stand
 * @param shifts codes that differ from those it had last: strength first, then prominence, then
 *     modulators, then the others
 */
public record MentionStep(
    PathStep step,
    @Nullable Mention mention,
    @Nullable Paragraph paragraph,
    List<CodeShift> shifts) {

  public MentionStep {
    Objects.requireNonNull(step);
    shifts = List.copyOf(shifts);
    if (step.stands() != (mention != null) || step.stands() != (paragraph != null)) {
      throw new IllegalArgumentException(step + " with mention " + mention);
    }
  }

  /** Strengthened or weakened on the whole: by the first of the shifts that has weight. */
  public CodeShift.@Nullable Turn turn() {
    return shifts.stream().map(CodeShift::turn).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
