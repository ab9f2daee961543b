package org.parapolis.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph and the one it descends from (codebook, "Lineage").
 *
 * @param parent null where it is the first to say so
 * @param resemblance to the parent, 0 to 1; 0 where there is none
 */
public record Descent(Passage passage, @Nullable Descent parent, double resemblance) {

  public Descent {
    Objects.requireNonNull(passage);
    if (resemblance < 0 || resemblance > 1) {
      throw new IllegalArgumentException(passage + ": resemblance " + resemblance);
    }
  }

  /** The oldest of its line; itself where it has no parent. */
  public Descent first() {
    Descent first = this;
    while (first.parent != null) {
      first = first.parent;
    }
    return first;
  }

  public boolean is(DocumentId document, Address address) {
    return passage.document().id().equals(document)
        && passage.paragraph().address().equals(address);
  }
}
