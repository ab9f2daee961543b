package org.parapolis.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.Span;
import org.parapolis.model.Word;

/** Cuts text into words and marks of punctuation; the same cut {@link Lexicon#hasTrigger} makes. */
final class WordSplitter {

  private WordSplitter() {}

  static List<Word> split(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int begin = at++;
      if (Folding.inWord(c)) {
        at = Folding.wordEnd(text, at);
      } else if (Folding.separates(c)) {
        continue;
      }
      String folded = Folding.fold(Folding.withoutJoiners(text.substring(begin, at)));
      words.add(new Word(new Span(begin, at), folded));
    }
    return words;
  }
}
