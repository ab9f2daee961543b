package org.parapolis.model;

import java.util.Objects;

/**
 * A stretch of two texts laid side by side, as printed.
 *
 * @param text of the newer text, but of the older where it was deleted; with the blanks and marks
 *     behind its last word
 */
public record Edit(Kind kind, String text) {

  /** What became of the stretch from the older text to the newer. */
  public enum Kind {
    KEPT,
    ADDED,
    DELETED
  }

  public Edit {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(text);
  }

  public boolean kept() {
    return kind == Kind.KEPT;
  }

  public boolean added() {
    return kind == Kind.ADDED;
  }

  public boolean deleted() {
    return kind == Kind.DELETED;
  }
}
