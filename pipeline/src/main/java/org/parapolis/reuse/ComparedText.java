package org.parapolis.reuse;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.parapolis.model.NormalText;

/**
 * A text ready to be compared.
 *
 * @param words folded, in reading order
 * @param lemmas of all its words, in reading order
 * @param content those of its content words
 * @param known the same lemmas as a set
 */
public record ComparedText(
    NormalText normal,
    List<String> words,
    List<String> lemmas,
    List<String> content,
    Set<String> known) {

  public ComparedText {
    words = List.copyOf(words);
    content = List.copyOf(content);
    lemmas = List.copyOf(lemmas);
    known = Set.copyOf(known);
  }

  int size() {
    return words.size();
  }

  /** The share of its content words whose lemma stands anywhere in the other; 0 without any. */
  double overlap(ComparedText other) {
    long found = content.stream().filter(other.known::contains).count();
    return content.isEmpty() ? 0 : (double) found / content.size();
  }

  /** Whether the words of {@code term} stand in it one after another, in any inflection. */
  public boolean holds(ComparedText term) {
    return Collections.indexOfSubList(lemmas, term.lemmas) >= 0;
  }

  /** Index of the word that holds the character at {@code offset} or is the first behind it. */
  public int wordAt(int offset) {
    int at = 0;
    while (at < normal.words().size() && normal.words().get(at).end() <= offset) {
      at++;
    }
    return at;
  }
}
