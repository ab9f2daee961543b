package org.parapolis.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mention is new language or agreed before (codebook, "Lineage").
 *
 * @param descent of its paragraph
 * @param first the oldest paragraph of the line that held it without a break; null where it is new
 * @param overlap of its paragraph in the first, 0 to 1; 0 where it is new
 */
public record Novelty(Descent descent, Mention mention, @Nullable Passage first, double overlap) {

  public Novelty {
    Objects.requireNonNull(descent);
    Objects.requireNonNull(mention);
    if (overlap < 0 || overlap > 1) {
      throw new IllegalArgumentException(descent.passage() + ": overlap " + overlap);
    }
  }

  public boolean isNew() {
    return first == null;
  }

  /** {@code NEW} or {@code REITERATED}. */
  public String code() {
    return isNew() ? "NEW" : "REITERATED";
  }
}
