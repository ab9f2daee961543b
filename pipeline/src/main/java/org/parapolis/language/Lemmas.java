package org.parapolis.language;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The dictionary form of English words, by CoreNLP's finite-state morphology (Minnen, Carroll and
 * Pearce 2001, "Applied morphological processing of English"). No model is loaded and no context is
 * looked at, so that a word has one lemma wherever it stands: "meeting" is "meet", as noun too.
 */
public final class Lemmas {

  /** UN texts know some 60,000 words; a hostile file must not fill the memory. */
  private static final int REMEMBERED = 200_000;

  private final Morphology morphology = new Morphology();
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /**
   * The lemma of a folded word; a word that morphology does not know is its own.
   *
   * @param word lower case, without blanks
   */
  public String of(String word) {
    String lemma = known.get(word);
    if (lemma == null) {
      lemma = isInflected(word) ? stem(word) : word;
      if (known.size() < REMEMBERED) {
        known.put(word, lemma);
      }
    }
    return lemma;
  }

  /** The automaton is not safe for several threads. */
  private synchronized String stem(String word) {
    return morphology.stem(word);
  }

  /** Morphology is made for plain English letters. */
  private static boolean isInflected(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
