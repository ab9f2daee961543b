package org.parapolis.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parapolis.model.Category;
import org.parapolis.model.MentionSets;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;

/**
 * The series of one body over periods of one type.
 *
 * @param first number of the first period with a text
 * @param facets that any of its texts has, and every whole set
 * @param incomplete numbers of the periods that the texts cover in part
 */
record Curves(
    PeriodType type, String body, int first, int last, Set<Facet> facets, Set<Integer> incomplete) {

  private static final Set<String> TOPICS = Set.of("sdg", "subject");

  /** Those of each body, and of all together where their periods are the same. */
  static List<Curves> of(PeriodType type, Collection<DocumentCounts> documents) {
    SortedMap<String, List<DocumentCounts>> bodies = new TreeMap<>();
    for (DocumentCounts document : documents) {
      if (document.number(type).isPresent()) {
        bodies.computeIfAbsent(document.body().name(), b -> new ArrayList<>()).add(document);
      }
    }
    List<Curves> curves = new ArrayList<>();
    SortedMap<Integer, Double> cut = new TreeMap<>();
    bodies.forEach(
        (body, own) -> {
          Set<Integer> incomplete = Completeness.incomplete(type, own);
          double share = (double) own.size() / documents.size();
          incomplete.forEach(number -> cut.merge(number, share, Double::sum));
          curves.add(of(type, body, own, incomplete));
        });
    if (type != PeriodType.SESSION && !bodies.isEmpty()) {
      cut.values().removeIf(share -> share <= Standardiser.NEGLIGIBLE);
      curves.add(0, of(type, SeriesKey.ALL_BODIES, documents, cut.keySet()));
    }
    return curves;
  }

  private static Curves of(
      PeriodType type, String body, Collection<DocumentCounts> documents, Set<Integer> incomplete) {
    Set<Facet> facets = new TreeSet<>();
    MentionSets.ALL.forEach(set -> facets.add(Facet.whole(set)));
    documents.forEach(document -> facets.addAll(document.hits().keySet()));
    facets.removeIf(facet -> !isKept(facet.category().dimension(), body));
    TreeSet<Integer> numbers = new TreeSet<>();
    documents.forEach(document -> document.number(type).ifPresent(numbers::add));
    return new Curves(type, body, numbers.first(), numbers.last(), facets, Set.copyOf(incomplete));
  }

  /** Whether any series over these periods is narrowed to it: rare subjects want long ones. */
  static boolean isFollowed(Category category, PeriodType type) {
    return switch (category.dimension()) {
      case "sdg" -> type != PeriodType.SESSION;
      case "subject" -> type == PeriodType.FIVE_YEARS;
      default -> true;
    };
  }

  /** Topics, of which there are many, are followed over all bodies alone. */
  private static boolean isKept(String dimension, String body) {
    return body.equals(SeriesKey.ALL_BODIES) || !TOPICS.contains(dimension);
  }

  /** Whether a series goes through the period, with text of the body in it or without. */
  boolean covers(int number) {
    return first <= number && number <= last;
  }
}
