package org.parapolis.reuse;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapolis.model.Mention;
import org.parapolis.model.NormalText;
import org.parapolis.model.Word;

/**
 * The words of mentions and texts where their form does not count.
 *
 * @param lemma of a folded word
 * @param isArticle whether a folded word is one
 * @param isFunction whether a folded word says nothing by itself
 */
public record MentionWords(
    UnaryOperator<String> lemma, Predicate<String> isArticle, Predicate<String> isFunction) {

  /** The clause of a mention: it and so many words on either side. */
  private static final int CONTEXT = 5;

  /** So many other words may stand between the words of a mention. */
  private static final int BETWEEN = 3;

  /** Whether two mentions are of one type and in the same words: case, number, article apart. */
  boolean same(Mention one, Mention other) {
    return one.type().equals(other.type()) && words(one.text()).equals(words(other.text()));
  }

  /**
   * The share of the content words around a mention that stand around another too, 0 to 1; of the
   * other, some words more are looked at.
   */
  double context(Mention mention, String text, Mention other, String otherText) {
    return overlap(around(mention, text, CONTEXT), around(other, otherText, CONTEXT + BETWEEN));
  }

  private static String around(Mention mention, String text, int count) {
    List<Word> words = NormalText.of(text).words();
    List<Word> before =
        words.stream().filter(word -> word.end() <= mention.span().begin()).toList();
    List<Word> after = words.stream().filter(word -> word.begin() >= mention.span().end()).toList();
    return Stream.concat(
            before.stream().skip(Math.max(0, before.size() - count)), after.stream().limit(count))
        .map(Word::folded)
        .collect(Collectors.joining(" "));
  }

  private List<String> words(String text) {
    return NormalText.of(text).folded().stream().filter(isArticle.negate()).map(lemma).toList();
  }

  /** The share of the content words of a text that another has in any form, 0 to 1. */
  double overlap(String text, String other) {
    Set<String> there = content(other);
    Set<String> here = content(text);
    long common = here.stream().filter(there::contains).count();
    return here.isEmpty() ? 0 : (double) common / here.size();
  }

  /**
   * Whether the content words of a mention stand together in a text, in any form and order: "local
   * democratic governance" in "democratic governance at the local level".
   */
  boolean stand(String mention, String text) {
    Set<String> wanted = content(mention);
    List<String> lemmas = NormalText.of(text).folded().stream().map(lemma).toList();
    int width = wanted.size() + BETWEEN;
    for (int i = 0; i < lemmas.size() && !wanted.isEmpty(); i++) {
      List<String> stretch = lemmas.subList(i, Math.min(i + width, lemmas.size()));
      if (stretch.containsAll(wanted)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> content(String text) {
    return NormalText.of(text).folded().stream()
        .filter(isFunction.negate())
        .map(lemma)
        .collect(Collectors.toSet());
  }
}
