package org.parapolis;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parapolis.index.Count;
import org.parapolis.index.Facet;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.index.SearchRequest;
import org.parapolis.model.YearSeries;
import org.parapolis.model.YearSeries.Usage;
import org.parapolis.trend.Wilson;

/**
 * Asks an index how often each year's texts say something.
 *
 * <p>What is counted meets the whole request. It is counted in the documents and paragraphs that
 * meet its filters on documents and paragraphs (body, section, days ...) alone: a filter on the
 * codes of a mention is part of what is asked for, since a paragraph without a mention has none.
 */
public final class YearCounter {

  private static final Count NOTHING = new Count("", 0, 0);

  private final ParagraphIndex index;

  /**
   * @param index asked for every series; left open
   */
  public YearCounter(ParagraphIndex index) {
    this.index = index;
  }

  /**
   * Every year from the first to the last of the documents that meet the filters; none where no
   * such document has a day of adoption.
   *
   * @throws org.parapolis.index.QueryException where the request cannot be understood
   */
  public YearSeries series(SearchRequest request) {
    Map<String, Count> found = byYear(request);
    Map<String, Count> all = byYear(silent(request));
    TreeSet<Integer> dated = new TreeSet<>();
    all.keySet().stream().filter(year -> !year.isEmpty()).map(Integer::valueOf).forEach(dated::add);
    SortedMap<Integer, Usage> years = new TreeMap<>();
    if (!dated.isEmpty()) {
      for (int year = dated.first(); year <= dated.last(); year++) {
        years.put(year, usage(String.format(Locale.ROOT, "%04d", year), found, all));
      }
    }
    return new YearSeries(request.query(), years, usage("", found, all));
  }

  private Map<String, Count> byYear(SearchRequest request) {
    Map<String, Count> counts = new LinkedHashMap<>();
    index.counts(request, Facet.YEAR).forEach(count -> counts.put(count.value(), count));
    return counts;
  }

  private static SearchRequest silent(SearchRequest request) {
    EnumMap<Facet, Set<String>> where = new EnumMap<>(Facet.class);
    where.putAll(request.where());
    where.keySet().removeIf(Facet::isOfMention);
    return new SearchRequest("", request.wording(), where, request.from(), request.to());
  }

  private static Usage usage(String year, Map<String, Count> found, Map<String, Count> all) {
    Count some = found.getOrDefault(year, NOTHING);
    Count total = all.getOrDefault(year, NOTHING);
    return new Usage(
        Wilson.share(some.documents(), total.documents()),
        Wilson.share(some.paragraphs(), total.paragraphs()));
  }
}
