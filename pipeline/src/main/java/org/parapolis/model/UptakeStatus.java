package org.parapolis.model;

/** What became of a proposal in adopted texts; defined in {@code data/CODEBOOK.md}, "Uptake". */
public enum UptakeStatus {
  VERBATIM,
  NEAR_VERBATIM,
  PARAPHRASE,
  PARTIAL,
  DILUTED,
  RELOCATED,
  PRECEDENTED,
  NEGATED,
  ABSENT;

  /** Whether the proposal was taken up. */
  public boolean isUptake() {
    return this != PRECEDENTED && this != NEGATED && this != ABSENT;
  }
}
