package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.parapolis.model.NormalText;
import org.parapolis.model.WordClasses;

/** Makes texts ready to be compared, and says how much of one stands in another. */
public final class TextComparer {

  private final WordClasses classes;
  private final UnaryOperator<String> lemma;
  private final ChainFinder finder;

  /**
   * @param classes with {@code function} and {@code negation}
   * @param lemma of a folded word
   */
  public TextComparer(WordClasses classes, UnaryOperator<String> lemma) {
    this.classes = classes;
    this.lemma = lemma;
    this.finder = new ChainFinder(this::negates);
  }

  boolean negates(String word) {
    return classes.is("negation", word);
  }

  /** Cuts a text into words and looks their lemmas up. */
  public ComparedText read(String text) {
    NormalText normal = NormalText.of(text);
    List<String> words = normal.folded();
    List<String> content = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (String word : words) {
      String form = lemma.apply(word);
      lemmas.add(form);
      if (!classes.is("function", word)) {
        content.add(form);
      }
    }
    return new ComparedText(normal, words, lemmas, content, new HashSet<>(lemmas));
  }

  /** The best chain of one text in another. */
  public Chain chain(ComparedText text, ComparedText other) {
    return finder.find(text.words(), other.words());
  }

  /** The share of the words of {@code text} that stand in the best chain, 0 to 1. */
  public double containment(ComparedText text, ComparedText other) {
    return text.size() == 0 ? 0 : (double) chain(text, other).size() / text.size();
  }

  /**
   * The best chain with all negations left out of both texts; its links count the words as they
   * are. Empty where it passes no negation that one of the texts has alone.
   */
  Chain chainAcrossNegation(ComparedText text, ComparedText other) {
    if (text.words().stream().noneMatch(this::negates)
        && other.words().stream().noneMatch(this::negates)) {
      return Chain.NONE;
    }
    List<Integer> here = kept(text.words());
    List<Integer> there = kept(other.words());
    List<Chain.Link> links =
        finder.find(at(text.words(), here), at(other.words(), there)).links().stream()
            .map(link -> new Chain.Link(here.get(link.here()), there.get(link.there())))
            .toList();
    Chain chain = new Chain(links);
    return passesNegation(chain, text.words(), other.words()) ? chain : Chain.NONE;
  }

  private List<Integer> kept(List<String> words) {
    Predicate<String> negates = this::negates;
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!negates.test(words.get(i))) {
        kept.add(i);
      }
    }
    return kept;
  }

  private static List<String> at(List<String> words, List<Integer> places) {
    return places.stream().map(words::get).toList();
  }

  private boolean passesNegation(Chain chain, List<String> text, List<String> other) {
    for (int i = 1; i < chain.size(); i++) {
      Chain.Link before = chain.links().get(i - 1);
      Chain.Link link = chain.links().get(i);
      long here = negations(text.subList(before.here() + 1, link.here()));
      long there = negations(other.subList(before.there() + 1, link.there()));
      if (here != there) {
        return true;
      }
    }
    return opensBehindNegation(chain, text, other);
  }

  /** Whether a negation of one text alone stands right before the chain: "without | the help". */
  boolean opensBehindNegation(Chain chain, List<String> text, List<String> other) {
    if (chain.isEmpty()) {
      return false;
    }
    int here = chain.first().here();
    int there = chain.first().there();
    return (here > 0 && negates(text.get(here - 1)))
        != (there > 0 && negates(other.get(there - 1)));
  }

  private long negations(List<String> words) {
    return words.stream().filter(this::negates).count();
  }
}
