package org.parapolis.classify;

import java.util.List;
import java.util.Set;
import org.parapolis.model.Candidate;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Token;
import org.parapolis.model.WordClasses;

/**
 * What the coders look at: the paragraph, its text and its chapeau marked by the lexicon, its
 * mentions and, where they were tagged, the tokens of both; and the small words of its language.
 */
public record CodedParagraph(
    Paragraph paragraph,
    MarkedText text,
    MarkedText chapeau,
    List<Candidate> mentions,
    List<Token> tokens,
    List<Token> chapeauTokens,
    WordClasses words) {

  public CodedParagraph {
    mentions = List.copyOf(mentions);
    tokens = List.copyOf(tokens);
    chapeauTokens = List.copyOf(chapeauTokens);
  }

  /** Whether the word at {@code index} of the text is in this class of small words. */
  boolean isWord(String name, int index) {
    return words.is(name, text.word(index));
  }

  /** Whether a sentence or clause ends at {@code index}; the point in "71.3" is no stop. */
  boolean isStop(int index) {
    boolean glued =
        index + 1 < text.words().size()
            && text.words().get(index + 1).begin() == text.words().get(index).end();
    return isWord("stop", index) && !glued;
  }

  /** The part of speech of the word at {@code index} (Penn Treebank), or empty without tags. */
  String tag(int index) {
    if (index < 0 || index >= text.words().size()) {
      return "";
    }
    int begin = text.words().get(index).begin();
    for (Token token : tokens) {
      if (token.span().begin() <= begin && begin < token.span().end()) {
        return token.tag();
      }
    }
    return "";
  }

  /** Whether the word at {@code index} is tagged as a verb that makes a clause. */
  boolean isFiniteVerb(int index) {
    return Set.of("VBZ", "VBP", "VBD", "VB", "MD").contains(tag(index));
  }

  /** Whether a verb that may govern a clause begins at {@code index}: ", and encouraging". */
  boolean isClauseVerb(int index) {
    return text.of("clause-verbs").stream().anyMatch(verb -> verb.first() == index)
        && tag(index).equals("VBG");
  }
}
