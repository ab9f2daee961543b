package org.parapolis.classify;

import java.util.Set;
import org.parapolis.model.Candidate;

/** The level the mention names: as its modifiers or its lexicon row say (codebook, "level"). */
final class LevelCoder {
  private static final Set<String> LEVELS = Set.of("local", "regional", "both");

  private LevelCoder() {}

  static Code code(Candidate mention) {
    return LEVELS.contains(mention.level())
        ? new Code(mention.level(), mention.rules().get(0))
        : new Code("local", "default");
  }
}
