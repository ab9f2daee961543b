package org.parapolis.model;

/** What kind of text a document is; {@code DECLARATION} is an outcome adopted by a conference. */
public enum DocumentKind {
  RESOLUTION,
  DECISION,
  STATEMENT,
  DECLARATION,
  DRAFT,
  REPORT,
  OTHER;

  /** Whether a body adopts texts of this kind. */
  public boolean isAdopted() {
    return switch (this) {
      case RESOLUTION, DECISION, STATEMENT, DECLARATION -> true;
      case DRAFT, REPORT, OTHER -> false;
    };
  }
}
