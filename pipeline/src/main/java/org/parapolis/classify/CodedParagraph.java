package org.parapolis.classify;

import java.util.List;
import org.parapolis.model.Candidate;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Token;
import org.parapolis.model.WordClasses;

/**
 * What the coders look at: the paragraph, its text and its chapeau marked by the lexicon, its
 * mentions and, where it was parsed, its tokens; and the small words of its language.
 */
public record CodedParagraph(
    Paragraph paragraph,
    MarkedText text,
    MarkedText chapeau,
    List<Candidate> mentions,
    List<Token> tokens,
    WordClasses words) {

  public CodedParagraph {
    mentions = List.copyOf(mentions);
    tokens = List.copyOf(tokens);
  }

  /** Whether the word at {@code index} of the text is in this class of small words. */
  boolean isWord(String name, int index) {
    return words.is(name, text.word(index));
  }
}
