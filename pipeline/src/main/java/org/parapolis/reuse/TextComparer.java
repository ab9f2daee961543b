package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.parapolis.model.NormalText;
import org.parapolis.model.WordClasses;

/** Makes texts ready to be compared, and says how much of one stands in another. */
public final class TextComparer {

  /** "no one is left behind". */
  private static final int LONGEST_SET_PHRASE = 5;

  /** A mark that no folded word holds. */
  private static final String IN_SET_PHRASE = "*";

  private final WordClasses classes;
  private final UnaryOperator<String> lemma;
  private final ChainFinder finder;

  /**
   * @param classes with {@code function}, {@code negation} and {@code negation-of-nothing}
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
    List<String> words = marked(normal.folded());
    List<String> content = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (String word : normal.folded()) {
      String form = lemma.apply(word);
      lemmas.add(form);
      if (!classes.is("function", word)) {
        content.add(form);
      }
    }
    return new ComparedText(normal, words, lemmas, content);
  }

  /** The words, but a negation in a set phrase that reverses nothing is made another word. */
  private List<String> marked(List<String> folded) {
    List<String> words = new ArrayList<>(folded);
    for (int i = 0; i < words.size(); i++) {
      if (negates(folded.get(i)) && opensSetPhrase(folded, i)) {
        words.set(i, folded.get(i) + IN_SET_PHRASE);
      }
    }
    return words;
  }

  private boolean opensSetPhrase(List<String> words, int at) {
    String phrase = words.get(at);
    for (int i = at + 1; i < words.size() && i < at + LONGEST_SET_PHRASE; i++) {
      phrase += " " + words.get(i);
      if (classes.is("negation-of-nothing", phrase)) {
        return true;
      }
    }
    return false;
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
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!negates(words.get(i))) {
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
    boolean one = here > 0 && negates(text.get(here - 1));
    boolean two = there > 0 && negates(other.get(there - 1));
    return one != two;
  }

  /**
   * Whether one text alone has a negation, the other one between the first and the last of its
   * words that the text has too.
   */
  boolean negatesAlone(ComparedText text, ComparedText other) {
    List<String> lemmas = other.lemmas();
    int first = 0;
    int last = lemmas.size();
    while (first < last && !text.content().contains(lemmas.get(first))) {
      first++;
    }
    while (last > first && !text.content().contains(lemmas.get(last - 1))) {
      last--;
    }
    boolean here = negations(text.words()) > 0;
    boolean there = negations(other.words().subList(first, last)) > 0;
    return here != there;
  }

  private long negations(List<String> words) {
    return words.stream().filter(this::negates).count();
  }
}
