package org.parapolis.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Section;
import org.parapolis.model.Span;

/** Reads the concordance lines of paragraphs, with the places where the query really matched. */
final class LineReader {

  private final LeafReader segment;
  private final @Nullable Weight hits;
  private final String field;

  /**
   * @param hits what is shown; null shows paragraphs without a hit
   * @param field where the hits are
   */
  LineReader(IndexSearcher searcher, LeafReader segment, @Nullable Query hits, String field)
      throws IOException {
    this.segment = segment;
    this.field = field;
    this.hits =
        hits == null
            ? null
            : searcher.createWeight(searcher.rewrite(hits), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** One line a hit, in text order. */
  List<ConcordanceLine> lines(int paragraph) throws IOException {
    List<ConcordanceLine> lines = new ArrayList<>();
    Document stored = segment.storedFields().document(paragraph);
    List<Span> spans = spans(paragraph);
    if (spans.isEmpty()) {
      lines.add(line(paragraph, stored, null));
    }
    for (Span span : spans) {
      lines.add(line(paragraph, stored, span));
    }
    return lines;
  }

  private List<Span> spans(int paragraph) throws IOException {
    Matches matches = hits == null ? null : hits.matches(segment.getContext(), paragraph);
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

  private ConcordanceLine line(int paragraph, Document stored, @Nullable Span span)
      throws IOException {
    return new ConcordanceLine(
        new DocumentId(column(paragraph, Facet.DOCUMENT.field())),
        column(paragraph, ParagraphFields.SYMBOL),
        column(paragraph, ParagraphFields.TITLE),
        Body.valueOf(column(paragraph, Facet.BODY.field())),
        DocumentKind.valueOf(column(paragraph, Facet.KIND.field())),
        date(paragraph),
        new Address(stored.get(ParagraphFields.ADDRESS)),
        stored.get(ParagraphFields.NUMBER),
        Section.valueOf(column(paragraph, Facet.SECTION.field())),
        stored.get(ParagraphFields.TEXT),
        span,
        ParagraphFields.decode(stored.get(ParagraphFields.MENTIONS)));
  }

  private String column(int paragraph, String name) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, name);
    return values.advanceExact(paragraph) ? values.lookupOrd(values.nextOrd()).utf8ToString() : "";
  }

  private @Nullable LocalDate date(int paragraph) throws IOException {
    SortedNumericDocValues date = DocValues.getSortedNumeric(segment, ParagraphFields.DATE);
    return date.advanceExact(paragraph) ? LocalDate.ofEpochDay(date.nextValue()) : null;
  }
}
