package org.parapolis.classify;

import java.util.stream.IntStream;
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
      if (!hasCompany(coded, cue)) {
        continue;
      }
      int distance = distance(coded, cue, list);
      if (distance < bestDistance
          || (distance == bestDistance && best != null && cue.length() > best.length())) {
        best = cue;
        bestDistance = distance;
      }
    }
    return best == null
        ? fallback(coded, mention, list)
        : new Code(best.entry().get("role"), best.entry().id());
  }

  /** Words between cue and mention, doubled to leave room for the side; far is the maximum. */
  private static int distance(CodedParagraph coded, Hit cue, Coordination list) {
    String side = cue.entry().get("side");
    if (side.equals("next")) {
      return cue.first() == list.last() ? -1 : Integer.MAX_VALUE;
    }
    boolean left = side.equals("left");
    int from = left ? cue.last() : list.last();
    int to = left ? list.first() : cue.first();
    if (to < from || to - from > Integer.parseInt(cue.entry().get("reach"))) {
      return Integer.MAX_VALUE;
    }
    for (int i = from; i < to; i++) {
      if (coded.isStop(i)) {
        return Integer.MAX_VALUE;
      }
    }
    return 2 * weight(coded, from, to) + (left ? 0 : 1);
  }

  /** Articles and quantifiers keep nothing apart. */
  private static int weight(CodedParagraph coded, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += coded.isWord("light", i) ? 0 : 1;
    }
    return words;
  }

  /** "Representatives of local governments" take part where the paragraph is about a meeting. */
  private static boolean hasCompany(CodedParagraph coded, Hit cue) {
    String needed = cue.entry().get("with");
    return needed.isEmpty()
        || IntStream.range(0, coded.text().words().size()).anyMatch(i -> coded.isWord(needed, i));
  }

  private static Code fallback(CodedParagraph coded, Candidate mention, Coordination list) {
    int next = coded.isWord("comma", list.last()) ? list.last() + 1 : list.last();
    if (isAgent(coded, list) || (!coded.isWord("being", next) && isVerb(coded, next))) {
      return new Code("implementation", "subject-of-verb");
    }
    if (isAddressed(coded, list)) {
      return new Code("implementation", "addressed");
    }
    return mention.type().equals("concept")
        ? new Code("competence", "default:concept")
        : new Code("recognition", "default");
  }

  private static boolean isVerb(CodedParagraph coded, int word) {
    return coded.isFiniteVerb(word) || coded.tag(word).equals("VBG");
  }

  /** "Calls on the Government and local authorities": whom a text addresses is to do something. */
  private static boolean isAddressed(CodedParagraph coded, Coordination list) {
    return coded.text().of("agency").stream()
        .filter(cue -> cue.entry().get("side").equals("left"))
        .filter(cue -> !cue.entry().get("addresses").isEmpty())
        .anyMatch(
            cue -> cue.last() <= list.first() && weight(coded, cue.last(), list.first()) == 0);
  }

  /** "the response by national and local governments". */
  private static boolean isAgent(CodedParagraph coded, Coordination list) {
    int before = list.first() - 1;
    while (coded.isWord("light", before)) {
      before--;
    }
    return coded.isWord("agent", before);
  }
}
