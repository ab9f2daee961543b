package org.parapolis.model;

/** What became of a paragraph or a mention in one version of a text (codebook, "Drafts"). */
public enum PathStep {
  /** Not yet there. */
  ABSENT,
  /** There from the first version. */
  PRESENT,
  ADDED,
  KEPT,
  /** Once there and no longer, in this version or an earlier one. */
  DELETED,
  REINSERTED;

  /** The step of the first version. */
  public static PathStep first(boolean stands) {
    return stands ? PRESENT : ABSENT;
  }

  /** The step of the version after this one. */
  public PathStep next(boolean stands) {
    return switch (this) {
      case ABSENT -> stands ? ADDED : ABSENT;
      case DELETED -> stands ? REINSERTED : DELETED;
      case PRESENT, ADDED, KEPT, REINSERTED -> stands ? KEPT : DELETED;
    };
  }

  /** Whether it is in the version. */
  public boolean stands() {
    return this != ABSENT && this != DELETED;
  }
}
