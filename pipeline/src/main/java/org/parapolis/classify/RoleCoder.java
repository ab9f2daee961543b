package org.parapolis.classify;

import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;

/**
 * What the text has the mention do, be or receive (codebook, "role"): the nearest cue of the
 * lexicon wins, cues before the mention ahead of cues behind it at the same distance; some concepts
 * carry their role in themselves.
 */
final class RoleCoder {
  private RoleCoder() {}

  static Code code(CodedParagraph coded, Candidate mention, Coordination list) {
    String own = mention.entry().get("role");
    if (!own.isEmpty()) {
      return new Code(own, mention.entry().id());
    }
    Hit best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Hit cue : coded.text().of("roles")) {
      int distance = distance(coded, cue, list);
      if (distance < bestDistance
          || (distance == bestDistance && best != null && cue.length() > best.length())) {
        best = cue;
        bestDistance = distance;
      }
    }
    return best == null ? fallback(mention) : new Code(best.entry().get("role"), best.entry().id());
  }

  /** Words between cue and mention, doubled to leave room for the side; far is the maximum. */
  private static int distance(CodedParagraph coded, Hit cue, Coordination list) {
    boolean left = cue.entry().get("side").equals("left");
    int from = left ? cue.last() : list.last();
    int to = left ? list.first() : cue.first();
    if (to < from || to - from > Integer.parseInt(cue.entry().get("reach"))) {
      return Integer.MAX_VALUE;
    }
    for (int i = from; i < to; i++) {
      if (coded.isWord("stop", i)) {
        return Integer.MAX_VALUE;
      }
    }
    return 2 * (to - from) + (left ? 0 : 1);
  }

  private static Code fallback(Candidate mention) {
    return mention.type().equals("concept")
        ? new Code("competence", "default:concept")
        : new Code("recognition", "default");
  }
}
