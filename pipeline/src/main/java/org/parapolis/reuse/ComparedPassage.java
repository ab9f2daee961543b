package org.parapolis.reuse;

import java.util.Objects;

/**
 * A paragraph that a proposal is compared with.
 *
 * @param follows whether the passage before it stands right before it in the same document
 * @param asked whether it stands in the part that the proposal was meant for
 * @param terms how many of the must terms it has
 */
public record ComparedPassage(ComparedText text, boolean follows, boolean asked, Terms terms) {

  /** Must terms of a proposal in a paragraph. */
  public enum Terms {
    ALL,
    SOME,
    /** None of those that the proposal names. */
    NONE,
    /** The proposal speaks of LRGs and names no terms; the paragraph does not speak of LRGs. */
    LRG_LOST
  }

  public ComparedPassage {
    Objects.requireNonNull(text);
    Objects.requireNonNull(terms);
  }
}
