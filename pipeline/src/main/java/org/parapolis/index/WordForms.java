package org.parapolis.index;

import java.util.List;
import java.util.function.UnaryOperator;
import org.parapolis.model.NormalText;
import org.parapolis.model.Word;

/** The words of texts and of queries in the form of one field. */
final class WordForms {

  /** Lucene takes no word over 32,766 bytes; a hostile file may have one. */
  private static final int LONGEST = 255;

  /**
   * Letters that no text has (those of Khoisan clicks) stand in for the wildcards while a pattern
   * is cut and folded like any word.
   */
  private static final char ANY = '\u01C2';

  private static final char ONE = '\u01C3';

  private final Wording wording;
  private final UnaryOperator<String> lemma;

  /**
   * @param lemma of a folded word
   */
  WordForms(Wording wording, UnaryOperator<String> lemma) {
    this.wording = wording;
    this.lemma = lemma;
  }

  /** The form of a word of a text. */
  String of(NormalText text, Word word) {
    String form =
        switch (wording) {
          case FOLDED -> word.folded();
          case LEMMA -> lemma.apply(word.folded());
          case EXACT -> word.span().of(text.text());
        };
    return form.length() <= LONGEST ? form : form.substring(0, LONGEST);
  }

  /** The forms of all words of a text, in reading order. */
  List<String> of(String text) {
    NormalText words = NormalText.of(text);
    return words.words().stream().map(word -> of(words, word)).toList();
  }

  /** The same of a piece of a query with the wildcards * and ?; a pattern has no lemma. */
  List<String> patterns(String piece) {
    NormalText words = NormalText.of(piece.replace('*', ANY).replace('?', ONE));
    return words.words().stream()
        .map(word -> wording == Wording.EXACT ? word.span().of(words.text()) : word.folded())
        .map(word -> word.replace(ANY, '*').replace(ONE, '?'))
        .toList();
  }
}
