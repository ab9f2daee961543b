package org.parapolis.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.parapolis.model.Span;

/**
 * Sets each mention's codes into the stream of words, at the position of the mention's first word
 * and with the offsets of the whole mention.
 */
final class MentionTokens extends TokenFilter {

  /** One of the words that stand for a mention. */
  private record Word(Span span, String text) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<CodedSpan> mentions;
  private final Deque<Word> ahead = new ArrayDeque<>();
  private int wordBegin;
  private int wordEnd;

  MentionTokens(TokenStream words, List<CodedSpan> mentions) {
    super(words);
    this.mentions = new ArrayList<>(mentions);
    Collections.sort(this.mentions, Comparator.comparing(CodedSpan::span));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    ahead.clear();
    for (CodedSpan mention : mentions) {
      mention.codes().words().forEach(word -> ahead.add(new Word(mention.span(), word)));
    }
    wordEnd = 0;
  }

  @Override
  public boolean incrementToken() throws IOException {
    Word next = ahead.peek();
    if (next != null && next.span().begin() < wordEnd) {
      ahead.remove();
      clearAttributes();
      term.append(next.text());
      increment.setPositionIncrement(0);
      // The index wants offsets that never go back, and a mention may open with a bracket.
      offset.setOffset(Math.max(next.span().begin(), wordBegin), next.span().end());
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    wordBegin = offset.startOffset();
    wordEnd = offset.endOffset();
    return true;
  }
}
