package org.parapolis.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Span;

/** Reads the concordance lines of paragraphs, with the places where the query really matched. */
final class LineReader {

  private final PrintedPlaces segment;
  private final ParagraphReader paragraphs;
  private final @Nullable Weight hits;
  private final String field;

  /**
   * @param hits what is shown; null shows paragraphs without a hit
   * @param field where the hits are
   */
  LineReader(LeafReader segment, @Nullable Query hits, String field) throws IOException {
    this.segment = new PrintedPlaces(segment);
    this.paragraphs = new ParagraphReader(segment);
    this.field = field;
    IndexSearcher searcher = new IndexSearcher(this.segment);
    this.hits =
        hits == null
            ? null
            : searcher.createWeight(searcher.rewrite(hits), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** One line a hit, in text order. */
  List<ConcordanceLine> lines(int at) throws IOException {
    IndexedParagraph paragraph = paragraphs.read(at);
    segment.read(new MentionPlaces(paragraph.text(), paragraph.mentions()));
    List<Span> spans = spans(at);
    return spans.isEmpty()
        ? List.of(new ConcordanceLine(paragraph, null))
        : spans.stream().map(span -> new ConcordanceLine(paragraph, span)).toList();
  }

  private List<Span> spans(int at) throws IOException {
    Matches matches = hits == null ? null : hits.matches(segment.getContext(), at);
    MatchesIterator match = matches == null ? null : matches.getMatches(field);
    TreeSet<Span> found = new TreeSet<>();
    while (match != null && match.next()) {
      found.add(new Span(match.startOffset(), match.endOffset()));
    }
    List<Span> outermost = new ArrayList<>();
    for (Span span : found) {
      if (outermost.isEmpty() || !outermost.get(outermost.size() - 1).contains(span)) {
        outermost.add(span);
      }
    }
    return outermost;
  }
}
