package org.parapolis.classify;

import java.util.List;
import org.parapolis.model.Candidate;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Token;

/**
 * What the coders look at: the paragraph, its text and its chapeau marked by the lexicon, its
 * mentions and, where it was parsed, its tokens.
 */
public record CodedParagraph(
    Paragraph paragraph,
    MarkedText text,
    MarkedText chapeau,
    List<Candidate> mentions,
    List<Token> tokens) {

  public CodedParagraph {
    mentions = List.copyOf(mentions);
    tokens = List.copyOf(tokens);
  }
}
