package org.parapolis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Event;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.SectionSize;
import org.parapolis.model.SeriesPoint;
import org.parapolis.model.TrendFindings;
import org.parapolis.report.DocumentRow;
import org.parapolis.report.QuotedMention;
import org.parapolis.trend.DocumentCounter;
import org.parapolis.trend.DocumentCounts;
import org.parapolis.trend.EventComparer;
import org.parapolis.trend.PoissonBootstrap;
import org.parapolis.trend.SeriesCounter;
import org.parapolis.trend.TrendTester;

/**
 * The tables of a run, read once side by side into what they say over time. Texts that were not
 * adopted, and duplicates, are passed over.
 */
public final class TrendReader {

  private static final long SEED = 2_030;
  private static final int DRAWS = 2_000;

  private final DocumentCounter counter;
  private final Collection<Event> events;

  /**
   * @param derived the categories of a mention that follow from its codes
   */
  public TrendReader(
      MentionSets sets, Function<Mention, List<Category>> derived, Collection<Event> events) {
    counter = new DocumentCounter(sets, derived);
    this.events = List.copyOf(events);
  }

  /** What else the numbers follow from, by name. */
  public static SortedMap<String, String> settings() {
    return new TreeMap<>(
        Map.of(
            "bootstrap_draws", Integer.toString(DRAWS),
            "bootstrap_seed", Long.toString(SEED),
            "documents_of_subject", Integer.toString(SeriesCounter.DOCUMENTS_OF_SUBJECT)));
  }

  /**
   * Reads the run.
   *
   * @param documents sorted by id
   * @param sections sorted by document
   * @param mentions sorted by document
   */
  public TrendFindings read(
      Iterable<DocumentRow> documents,
      Iterable<SectionSize> sections,
      Iterator<QuotedMention> mentions) {
    Together<SectionSize> sizes = new Together<>(sections.iterator(), SectionSize::document);
    Together<QuotedMention> quoted = new Together<>(mentions, each -> each.mention().document());
    List<DocumentCounts> counts = new ArrayList<>();
    for (DocumentRow row : documents) {
      Document document = row.document();
      List<SectionSize> own = sizes.of(document.id());
      List<QuotedMention> found = quoted.of(document.id());
      if (row.counts() && document.isAgreed()) {
        counts.add(counter.count(document, own, found.stream().map(TrendReader::placed).toList()));
      }
    }
    PoissonBootstrap bootstrap = new PoissonBootstrap(SEED, DRAWS);
    List<SeriesPoint> points = new SeriesCounter(bootstrap).count(counts);
    return new TrendFindings(
        points, TrendTester.test(points), new EventComparer(bootstrap).compare(counts, events));
  }

  private static DocumentCounter.Placed placed(QuotedMention quoted) {
    return new DocumentCounter.Placed(quoted.mention(), quoted.paragraph().section());
  }

  /** Rows sorted by document, handed out document by document in the same order. */
  private static final class Together<T> {

    private final Iterator<T> rows;
    private final Function<T, DocumentId> document;
    private @Nullable T ahead;

    Together(Iterator<T> rows, Function<T, DocumentId> document) {
      this.rows = rows;
      this.document = document;
      ahead = next();
    }

    List<T> of(DocumentId id) {
      List<T> own = new ArrayList<>();
      while (ahead != null && document.apply(ahead).compareTo(id) <= 0) {
        if (document.apply(ahead).equals(id)) {
          own.add(ahead);
        }
        ahead = next();
      }
      return own;
    }

    private @Nullable T next() {
      return rows.hasNext() ? rows.next() : null;
    }
  }
}
