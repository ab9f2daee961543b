package org.parapolis.reuse;

import java.util.Objects;
import org.parapolis.model.UptakeStatus;

/**
 * The best that passages have of a proposal.
 *
 * @param wording VERBATIM, NEAR_VERBATIM, PARAPHRASE, PARTIAL or ABSENT
 * @param negated whether more of it is found only across a negation that one text has alone
 * @param passage index of the paragraph got; -1 where there is nothing to compare with
 * @param next index of the passage behind it that holds the rest, or -1
 * @param chain of the proposal in the passage
 * @param containment of the proposal in the passage, or in both
 */
public record Found(
    UptakeStatus wording,
    boolean negated,
    int passage,
    int next,
    Chain chain,
    double containment,
    double overlap) {

  private static final int TELLING = 8;

  static final Found NOTHING = new Found(UptakeStatus.ABSENT, false, -1, -1, Chain.NONE, 0, 0);

  public Found {
    Objects.requireNonNull(wording);
    Objects.requireNonNull(chain);
  }

  /** Whether it is enough to say where the language comes from. */
  public boolean isTelling() {
    return wording == UptakeStatus.PARAPHRASE || chain.size() >= TELLING;
  }
}
