package org.parapolis.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * An index opened for questions; safe for several threads. It goes on answering from the index as
 * it was opened when a run puts a new one in its place.
 */
public final class ParagraphIndex implements Closeable {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final IndexSearcher byRarity;
  private final LeafReader segment;
  private final RequestReader requests;
  private final String run;

  private ParagraphIndex(DirectoryReader reader, UnaryOperator<String> lemma) throws IOException {
    this.reader = reader;
    this.segment = reader.leaves().get(0).reader();
    this.searcher = new IndexSearcher(segment);
    this.byRarity = new IndexSearcher(segment);
    byRarity.setSimilarity(Likeness.RARITY);
    this.requests = new RequestReader(segment, lemma);
    this.run = reader.getIndexCommit().getUserData().getOrDefault(IndexBuilder.RUN_KEY, "");
  }

  /**
   * Opens the index in a folder.
   *
   * @param lemma of a folded word, the same as when it was built
   * @throws IndexException where there is no index, or one of another version of this program
   */
  public static ParagraphIndex open(Path folder, UnaryOperator<String> lemma) {
    if (!Files.isDirectory(folder)) {
      throw missing(folder);
    }
    try {
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
      Map<String, String> written = reader.getIndexCommit().getUserData();
      if (!IndexBuilder.FORMAT.equals(written.get(IndexBuilder.FORMAT_KEY))) {
        reader.close();
        throw foreign(folder);
      }
      if (reader.leaves().isEmpty()) {
        reader.close();
        throw new IndexException("The index in " + folder + " holds no paragraph.");
      }
      return new ParagraphIndex(reader, lemma);
    } catch (IndexNotFoundException e) {
      throw missing(folder);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw foreign(folder);
    } catch (IOException | IllegalArgumentException e) {
      throw new IndexException(
          "The index in " + folder + " is damaged; make it anew with the index command.", e);
    }
  }

  private static IndexException missing(Path folder) {
    return new IndexException(
        "There is no index in " + folder + "; make one with the run or the index command.");
  }

  private static IndexException foreign(Path folder) {
    return new IndexException(
        "The index in "
            + folder
            + " was made by another version of Parapolis (this one reads format "
            + IndexBuilder.FORMAT
            + "); make it anew with the index command.");
  }

  /** The name of the run that made it. */
  public String run() {
    return run;
  }

  /** How many paragraphs it holds. */
  public int size() {
    return reader.numDocs();
  }

  /** Every value that a facet has in this index, sorted; "" where some paragraph has none. */
  public SortedSet<String> values(Facet facet) {
    SearchRequest all = SearchRequest.of("");
    return counts(all, facet).stream()
        .map(Count::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Finds the places that answer a request.
   *
   * @param limit lines at most
   * @throws QueryException where the request cannot be understood
   */
  public Concordance concordance(SearchRequest request, Order order, int limit) {
    return ask(
        () -> {
          RequestReader.Reading reading = requests.read(request);
          Tally found = Tally.of(searcher, segment, reading.filtered());
          return new Concordance(
              found.documents(), found.paragraphs(), lines(request, reading, order, limit));
        });
  }

  private List<ConcordanceLine> lines(
      SearchRequest request, RequestReader.Reading reading, Order order, int limit)
      throws IOException {
    List<ConcordanceLine> lines = new ArrayList<>();
    if (limit == 0) {
      return lines;
    }
    LineReader reader = new LineReader(segment, reading.hits(), request.wording().field());
    for (ScoreDoc next : searcher.search(reading.filtered(), limit, sort(order)).scoreDocs) {
      lines.addAll(reader.lines(next.doc));
      if (lines.size() >= limit) {
        return lines.subList(0, limit);
      }
    }
    return lines;
  }

  /**
   * The paragraphs that match, in the order of their documents.
   *
   * @throws QueryException where the request cannot be understood
   */
  public List<IndexedParagraph> paragraphs(SearchRequest request, int limit) {
    return ask(
        () -> {
          Query query = requests.read(request).filtered();
          return limit == 0
              ? List.of()
              : read(searcher.search(query, limit, ParagraphFields.ORDER));
        });
  }

  /**
   * The paragraphs that share most with a text, the best first: candidates, found by its rarest
   * words in any order.
   *
   * @param within what a paragraph must match besides; its query may be empty
   * @throws QueryException where the request cannot be understood
   */
  public List<IndexedParagraph> alike(String text, SearchRequest within, int limit) {
    return ask(
        () -> {
          List<String> words = requests.words(text, Wording.LEMMA);
          Query both =
              new BooleanQuery.Builder()
                  .add(Likeness.of(words, segment, Wording.LEMMA.field()), Occur.MUST)
                  .add(requests.read(within).filtered(), Occur.FILTER)
                  .build();
          return limit == 0 ? List.of() : read(byRarity.search(both, limit));
        });
  }

  private List<IndexedParagraph> read(TopDocs found) throws IOException {
    ParagraphReader reader = new ParagraphReader(segment);
    List<IndexedParagraph> paragraphs = new ArrayList<>();
    for (ScoreDoc next : found.scoreDocs) {
      paragraphs.add(reader.read(next.doc));
    }
    return paragraphs;
  }

  /**
   * Counts the paragraphs that match, by the values of a facet in the order of these. For a facet
   * of a mention it counts paragraphs that hold such a mention, of those that meet every facet of
   * the request; a paragraph with two values counts in both.
   *
   * @throws QueryException where the request cannot be understood
   */
  public List<Count> counts(SearchRequest request, Facet facet) {
    return ask(
        () -> {
          Tally found = Tally.of(searcher, segment, requests.read(request).filtered());
          return facet.isOfMention()
              ? found.byMention(facet, request, requests.vocabulary())
              : found.byColumn(facet);
        });
  }

  private static Sort sort(Order order) {
    SortField[] rest = ParagraphFields.ORDER.getSort();
    return switch (order) {
      case DOCUMENT -> ParagraphFields.ORDER;
      case OLDEST -> new Sort(date(false), rest[0], rest[1]);
      case NEWEST -> new Sort(date(true), rest[0], rest[1]);
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, rest[0], rest[1]);
    };
  }

  /** Undated paragraphs come last either way. */
  private static SortField date(boolean newestFirst) {
    SortField date =
        new SortedNumericSortField(ParagraphFields.DATE, SortField.Type.LONG, newestFirst);
    date.setMissingValue(newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    return date;
  }

  private interface Answer<T> {
    T get() throws IOException;
  }

  private static <T> T ask(Answer<T> answer) {
    try {
      return answer.get();
    } catch (IOException e) {
      throw new IndexException("The index cannot be read: " + e.getMessage(), e);
    } catch (IllegalStateException e) {
      // Lucene's own limit on the words a wildcard in a phrase stands for has no type of its own.
      throw new QueryException("a wildcard stands for too many words; give more letters", 0);
    }
  }

  @Override
  public void close() {
    try {
      IOUtils.close(reader, reader.directory());
    } catch (IOException e) {
      throw new IndexException("The index cannot be closed: " + e.getMessage(), e);
    }
  }
}
