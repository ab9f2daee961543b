package org.parapolis.reuse;

import java.util.List;
import java.util.Set;
import org.parapolis.model.NormalText;

/**
 * A text ready to be compared.
 *
 * @param words folded, in reading order
 * @param content the lemmas of its content words, in reading order
 * @param lemmas of all its words
 */
public record ComparedText(
    NormalText normal, List<String> words, List<String> content, Set<String> lemmas) {

  public ComparedText {
    words = List.copyOf(words);
    content = List.copyOf(content);
    lemmas = Set.copyOf(lemmas);
  }

  int size() {
    return words.size();
  }

  /** The share of its content words whose lemma stands anywhere in the other; 0 without any. */
  double overlap(ComparedText other) {
    long found = content.stream().filter(other.lemmas::contains).count();
    return content.isEmpty() ? 0 : (double) found / content.size();
  }
}
