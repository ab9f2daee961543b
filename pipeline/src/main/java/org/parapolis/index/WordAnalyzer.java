package org.parapolis.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts a text into words by the Unicode rules (UAX 29), the same for texts and for queries.
 *
 * <p>A hyphen parts words, so that "decision-making" and "decision making" are one; but a prefix
 * that never stands alone is joined, so that "sub-national", "multi-level" and "non-governmental"
 * are "subnational", "multilevel" and "nongovernmental", as they are also printed.
 */
final class WordAnalyzer extends Analyzer {

  private final Wording wording;

  WordAnalyzer(Wording wording) {
    this.wording = wording;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, fold(words));
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return wording == Wording.EXACT ? text : new PrefixJoiner(text);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader text) {
    return initReader(field, text);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream term) {
    return fold(term);
  }

  private TokenStream fold(TokenStream words) {
    return wording == Wording.EXACT ? words : new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }

  /** The words of a piece of a query. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = tokenStream(wording.field(), text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
