package org.parapolis.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The query for paragraphs that share much with a text: any of its rarest words. It finds
 * candidates; what they really share is for the caller to say.
 */
final class Likeness {

  /**
   * The sum of the rarity (inverse document frequency) of the words shared: neither the length of a
   * paragraph counts nor how often it says a word.
   */
  static final Similarity RARITY = new BM25Similarity(0, 0);

  /** Words behind the thirty rarest of a text add time and nearly nothing to the order. */
  private static final int WORDS = 30;

  /** One word in four must be there: under that share no kind of reuse in the codebook begins. */
  private static final int ONE_IN = 4;

  private record Rare(Term term, int paragraphs) {}

  private Likeness() {}

  /**
   * @param words of the text, as the field has them
   */
  static Query of(List<String> words, LeafReader segment, String field) throws IOException {
    List<Rare> known = new ArrayList<>();
    for (String word : new LinkedHashSet<>(words)) {
      Term term = new Term(field, word);
      int paragraphs = segment.docFreq(term);
      if (paragraphs > 0) {
        known.add(new Rare(term, paragraphs));
      }
    }
    known.sort(Comparator.comparingInt(Rare::paragraphs).thenComparing(Rare::term));
    List<Rare> rarest = known.subList(0, Math.min(WORDS, known.size()));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    rarest.forEach(word -> any.add(new TermQuery(word.term()), Occur.SHOULD));
    return any.setMinimumNumberShouldMatch(Math.max(1, rarest.size() / ONE_IN)).build();
  }
}
