package org.parapolis.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parapolis.model.NormalText;
import org.parapolis.model.Span;

/**
 * Where the mentions of a paragraph stand among its words: each at its first word. Building and
 * searching must agree on this, since the index keeps positions of words alone.
 */
final class MentionPlaces {

  static final MentionPlaces NONE = new MentionPlaces("", List.of());

  private final NormalText text;
  private final Map<Integer, List<CodedSpan>> byWord = new HashMap<>();

  MentionPlaces(String text, List<CodedSpan> mentions) {
    this.text = NormalText.of(text);
    List<CodedSpan> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(CodedSpan::span));
    int word = 0;
    for (CodedSpan mention : sorted) {
      // A mention may open with a bracket, which belongs to no word.
      while (word < this.text.words().size()
          && this.text.words().get(word).end() <= mention.span().begin()) {
        word++;
      }
      byWord.computeIfAbsent(word, none -> new ArrayList<>(1)).add(mention);
    }
  }

  NormalText text() {
    return text;
  }

  /** The mentions whose first word this is, in text order. */
  List<CodedSpan> at(int word) {
    return byWord.getOrDefault(word, List.of());
  }

  /** The word as printed. */
  Span word(int word) {
    return text.words().get(word).span();
  }

  /** The whole of the {@code nth} mention at this word that the index has under this name. */
  Span mention(int word, String name, int nth) {
    Span whole =
        at(word).stream()
            .filter(mention -> mention.codes().words().contains(name))
            .skip(nth)
            .findFirst()
            .orElseThrow()
            .span();
    return new Span(Math.max(whole.begin(), word(word).begin()), whole.end());
  }
}
