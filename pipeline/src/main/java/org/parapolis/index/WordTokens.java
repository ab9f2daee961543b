package org.parapolis.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.parapolis.model.NormalText;

/**
 * The words of a paragraph for one field, each at the position of its number, and with them the
 * words for the mentions that begin there. Used again for every paragraph.
 */
final class WordTokens extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final WordForms forms;
  private final Deque<String> here = new ArrayDeque<>();
  private MentionPlaces places = MentionPlaces.NONE;
  private int at;

  WordTokens(WordForms forms) {
    this.forms = forms;
  }

  WordTokens over(MentionPlaces paragraph) {
    places = paragraph;
    return this;
  }

  @Override
  public void reset() {
    here.clear();
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    String mention = here.poll();
    if (mention != null) {
      term.append(mention);
      increment.setPositionIncrement(0);
      return true;
    }
    NormalText text = places.text();
    if (at == text.words().size()) {
      return false;
    }
    term.append(forms.of(text, text.words().get(at)));
    List<CodedSpan> begun = places.at(at);
    begun.forEach(one -> here.addAll(one.codes().words()));
    at++;
    return true;
  }
}
