package org.parapolis.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * The paragraphs that match a query, to be counted. Documents are counted by a change of document
 * from one paragraph to the next, since an index keeps the paragraphs of a document together.
 */
final class Tally {

  private final LeafReader segment;
  private final BitSet matching;

  private Tally(LeafReader segment, BitSet matching) {
    this.segment = segment;
    this.matching = matching;
  }

  static Tally of(IndexSearcher searcher, LeafReader segment, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    BitSet matching = new BitSet(segment.maxDoc());
    Scorer scorer = weight.scorer(segment.getContext());
    if (scorer != null) {
      DocIdSetIterator found = scorer.iterator();
      for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
        matching.set(at);
      }
    }
    return new Tally(segment, matching);
  }

  int paragraphs() {
    return matching.cardinality();
  }

  int documents() throws IOException {
    return documents(matching);
  }

  private int documents(BitSet paragraphs) throws IOException {
    SortedSetDocValues document = DocValues.getSortedSet(segment, Facet.DOCUMENT.field());
    int documents = 0;
    long last = -1;
    for (int at = paragraphs.nextSetBit(0); at >= 0; at = paragraphs.nextSetBit(at + 1)) {
      long next = document.advanceExact(at) ? document.nextOrd() : -1;
      documents += next == last ? 0 : 1;
      last = next;
    }
    return documents;
  }

  /** By the values of a column, "" first for paragraphs that have none. */
  List<Count> byColumn(Facet facet) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, facet.field());
    SortedSetDocValues document = DocValues.getSortedSet(segment, Facet.DOCUMENT.field());
    Columns columns = new Columns((int) values.getValueCount());
    for (int at = matching.nextSetBit(0); at >= 0; at = matching.nextSetBit(at + 1)) {
      long owner = document.advanceExact(at) ? document.nextOrd() : -1;
      int count = values.advanceExact(at) ? values.docValueCount() : 0;
      for (int i = 0; i < count; i++) {
        columns.add((int) values.nextOrd(), owner);
      }
      if (count == 0) {
        columns.add(Columns.NONE, owner);
      }
    }
    return columns.counts(values);
  }

  /** Counts by ordinal, the place of a value among the sorted values of its column. */
  private static final class Columns {

    static final int NONE = -1;

    private final int[] paragraphs;
    private final int[] documents;
    private final long[] last;

    Columns(int values) {
      paragraphs = new int[values + 1];
      documents = new int[values + 1];
      last = new long[values + 1];
      Arrays.fill(last, -1);
    }

    void add(int ordinal, long document) {
      int at = ordinal + 1;
      paragraphs[at]++;
      documents[at] += last[at] == document ? 0 : 1;
      last[at] = document;
    }

    List<Count> counts(SortedSetDocValues values) throws IOException {
      List<Count> counts = new ArrayList<>();
      for (int at = 0; at < paragraphs.length; at++) {
        if (paragraphs[at] > 0) {
          String value = at == 0 ? "" : values.lookupOrd(at - 1).utf8ToString();
          counts.add(new Count(value, documents[at], paragraphs[at]));
        }
      }
      return counts;
    }
  }

  /** By a code of the mentions the request allows, "" for mentions that have none. */
  List<Count> byMention(Facet facet, SearchRequest request, List<Codes> vocabulary)
      throws IOException {
    SortedMap<String, BitSet> byValue = new TreeMap<>();
    for (Codes codes : vocabulary) {
      if (request.allows(codes)) {
        for (String value : codes.values(facet)) {
          BitSet paragraphs = byValue.computeIfAbsent(value, none -> new BitSet());
          addHolding(codes, request.wording(), paragraphs);
        }
      }
    }
    List<Count> counts = new ArrayList<>();
    for (var entry : byValue.entrySet()) {
      BitSet paragraphs = entry.getValue();
      if (!paragraphs.isEmpty()) {
        counts.add(new Count(entry.getKey(), documents(paragraphs), paragraphs.cardinality()));
      }
    }
    return counts;
  }

  private void addHolding(Codes codes, Wording wording, BitSet paragraphs) throws IOException {
    PostingsEnum found =
        segment.postings(new Term(wording.field(), codes.term()), PostingsEnum.NONE);
    for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
      if (matching.get(at)) {
        paragraphs.set(at);
      }
    }
  }
}
