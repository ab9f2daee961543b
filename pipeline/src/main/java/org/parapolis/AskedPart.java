package org.parapolis;

import java.util.Locale;
import java.util.Optional;
import org.parapolis.model.Section;

/** The part of a document that an address means, however it is written. */
final class AskedPart {

  private AskedPart() {}

  /**
   * The preamble for "PP3", "ANNEX/PP1", "preambular paragraph 3"; the operative part for "OP5",
   * "operative paragraph 5", "para. 5", "5 (a)"; empty for anything else.
   */
  static Optional<Section> of(String address) {
    String last = address.substring(address.lastIndexOf('/') + 1).strip().toLowerCase(Locale.ROOT);
    if (last.matches("pp\\W*\\d.*|pream.*|pp")) {
      return Optional.of(Section.PREAMBULAR);
    }
    return last.matches("op\\W*\\d.*|operat.*|op|para.*|\\d.*")
        ? Optional.of(Section.OPERATIVE)
        : Optional.empty();
  }

  /** Whether one is the preamble and the other the operative part. */
  static boolean isOther(Section asked, Section got) {
    return (asked == Section.PREAMBULAR && got == Section.OPERATIVE)
        || (asked == Section.OPERATIVE && got == Section.PREAMBULAR);
  }
}
