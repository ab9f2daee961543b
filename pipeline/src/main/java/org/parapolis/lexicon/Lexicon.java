package org.parapolis.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parapolis.model.Entry;
import org.parapolis.model.Hit;
import org.parapolis.model.LeadVerb;
import org.parapolis.model.MarkedText;
import org.parapolis.model.RowPlace;
import org.parapolis.model.Span;
import org.parapolis.model.Word;
import org.parapolis.model.WordClasses;

/**
 * The lexicon of one language, compiled. Safe for use by several threads once built.
 *
 * <p>A <em>trigger</em> entry can make a paragraph hold a mention (terms, local modifiers, names);
 * the others only matter beside one. {@link #hasTrigger} is the pass over every paragraph, {@link
 * #mark} the full reading of the few that have one.
 */
public final class Lexicon {
  private static final Comparator<Hit> READING_ORDER =
      Comparator.comparingInt(Hit::first)
          .thenComparing(Comparator.comparingInt(Hit::last).reversed())
          .thenComparing(hit -> hit.entry().id());

  private final Vocabulary vocabulary;
  private final Automaton automaton;
  private final List<Entry> entries;
  private final Map<String, RowPlace> places;
  private final List<LeadVerb> leadVerbs;
  private final Map<String, String> setOfType;
  private final WordClasses wordClasses;
  private final DerivedCodes derivedCodes;

  Lexicon(
      Vocabulary vocabulary,
      Automaton automaton,
      List<Entry> entries,
      Map<String, RowPlace> places,
      List<LeadVerb> leadVerbs,
      Map<String, String> setOfType,
      WordClasses wordClasses,
      DerivedCodes derivedCodes) {
    this.vocabulary = vocabulary;
    this.automaton = automaton;
    this.entries = List.copyOf(entries);
    this.places = Map.copyOf(places);
    this.leadVerbs = List.copyOf(leadVerbs);
    this.setOfType = new TreeMap<>(setOfType);
    this.wordClasses = wordClasses;
    this.derivedCodes = derivedCodes;
  }

  /**
   * Compiles the lexicon of a language.
   *
   * @param language folder name, a BCP 47 primary tag
   * @throws LexiconException with all mistakes found, each with file and line
   */
  public static Lexicon compile(LexiconFiles files, String language) {
    return new LexiconCompiler(files, language).compile();
  }

  /** Whether the text holds any entry that could be or make a mention; allocates nothing. */
  public boolean hasTrigger(String text) {
    int state = 0;
    int at = 0;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      int begin = at++;
      if (Folding.inWord(c)) {
        at = Folding.wordEnd(text, at);
      } else if (Folding.separates(c)) {
        continue;
      }
      state = automaton.step(state, vocabulary.number(text, begin, at));
      if (automaton.triggers(state)) {
        return true;
      }
    }
    return false;
  }

  /** Cuts the text into words and marks every entry in it. */
  public MarkedText mark(String text) {
    List<Word> words = WordSplitter.split(text);
    List<Hit> hits = new ArrayList<>();
    int state = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(i).span();
      state = automaton.step(state, vocabulary.number(text, span.begin(), span.end()));
      for (Automaton.Output output : automaton.outputs(state)) {
        int last = i + 1 - output.after();
        int first = last - output.words();
        if (output.isSpelled(text, words.get(first).begin(), words.get(last - 1).end())) {
          hits.add(new Hit(first, last, output.entry()));
        }
      }
    }
    hits.sort(READING_ORDER);
    return new MarkedText(text, words, hits);
  }

  /** Every row, in file and row order. */
  public List<Entry> entries() {
    return entries;
  }

  /** The row of this id; empty where there is none. */
  public Optional<Entry> entry(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** Where the row of this id stands; empty where there is none. */
  public Optional<RowPlace> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** The opening phrases of paragraphs. */
  public List<LeadVerb> leadVerbs() {
    return leadVerbs;
  }

  /** The small words of the language that rules look at. */
  public WordClasses wordClasses() {
    return wordClasses;
  }

  /** The verbs that govern mentions. */
  public GoverningVerbs governingVerbs() {
    return new GoverningVerbs(this);
  }

  /** What follows from the codes of a mention. */
  public DerivedCodes derivedCodes() {
    return derivedCodes;
  }

  /** The smallest set ({@code core}, {@code extended}, {@code broad}) each type belongs to. */
  public Map<String, String> setOfType() {
    return setOfType;
  }
}
