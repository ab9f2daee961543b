package org.parapolis.reuse;

import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;
import org.parapolis.model.NormalText;
import org.parapolis.model.Span;
import org.parapolis.model.Word;

/** Which words of a text became which of the next, as {@link TextDiff} lays them side by side. */
final class WordAlignment {

  /** In a longer stretch that was written anew nothing stands in the place of anything. */
  private static final int SHORT = 12;

  private final NormalText older;
  private final NormalText newer;
  private final int[] partners;
  private final List<AbstractDelta<String>> deltas;

  WordAlignment(String older, String newer) {
    this.older = NormalText.of(older);
    this.newer = NormalText.of(newer);
    deltas = TextDiff.deltas(this.older.folded(), this.newer.folded());
    partners = new int[this.older.words().size()];
    Arrays.setAll(partners, word -> word);
    for (AbstractDelta<String> delta : deltas) {
      int begin = delta.getSource().getPosition();
      int end = begin + delta.getSource().size();
      int shift = delta.getTarget().getPosition() + delta.getTarget().size() - end;
      Arrays.fill(partners, begin, end, -1);
      for (int word = end; word < partners.length; word++) {
        partners[word] = word + shift;
      }
    }
  }

  /** The share of the words of two stretches that are the same words in their places, 0 to 1. */
  double common(Span before, Span after) {
    int common = 0;
    int all = 0;
    for (int i = 0; i < partners.length; i++) {
      if (older.words().get(i).span().overlaps(before)) {
        all++;
        common += partners[i] >= 0 && word(partners[i]).span().overlaps(after) ? 1 : 0;
      }
    }
    for (Word word : newer.words()) {
      all += word.span().overlaps(after) ? 1 : 0;
    }
    return all == 0 ? 0 : 2.0 * common / all;
  }

  /** Whether one stretch stands where the other stood, in other words. */
  boolean replaced(Span before, Span after) {
    return deltas.stream()
        .filter(delta -> delta.getSource().size() > 0 && delta.getTarget().size() > 0)
        .filter(delta -> Math.max(delta.getSource().size(), delta.getTarget().size()) <= SHORT)
        .anyMatch(
            delta ->
                span(older, delta.getSource().getPosition(), delta.getSource().size())
                        .overlaps(before)
                    && span(newer, delta.getTarget().getPosition(), delta.getTarget().size())
                        .overlaps(after));
  }

  private static Span span(NormalText text, int first, int count) {
    return text.span(first, first + count);
  }

  private Word word(int index) {
    return newer.words().get(index);
  }
}
