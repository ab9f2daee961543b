package org.parapolis.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parapolis.model.Body;
import org.parapolis.model.Category;
import org.parapolis.model.Event;
import org.parapolis.model.EventContrast;
import org.parapolis.model.EventContrast.Side;
import org.parapolis.model.Measure;
import org.parapolis.model.MentionSets;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;

/**
 * Holds the five years after an event against the five before it, by body, set and measure. That a
 * rate is higher afterwards does not say that the event made it so. All bodies together are
 * compared only where the same ones have texts on both sides.
 */
public final class EventComparer {

  private static final int YEARS = 5;

  private final PoissonBootstrap bootstrap;

  public EventComparer(PoissonBootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** All contrasts, sorted by event, then key; events in the order of their time. */
  public List<EventContrast> compare(
      Collection<DocumentCounts> documents, Collection<Event> events) {
    SortedSet<String> bodies = new TreeSet<>();
    documents.forEach(document -> bodies.add(document.body().name()));
    if (!bodies.isEmpty()) {
      bodies.add(SeriesKey.ALL_BODIES);
    }
    List<DocumentCounts> whole =
        documents.stream().map(each -> each.keeping(Category.ALL::equals)).toList();
    List<EventContrast> contrasts = new ArrayList<>();
    for (Event event : inTime(events)) {
      for (String body : bodies) {
        LocalDate from = event.begin().minusYears(YEARS);
        LocalDate to = event.end().plusYears(YEARS);
        List<DocumentCounts> before =
            of(whole, body, d -> !d.isBefore(from) && d.isBefore(event.begin()));
        List<DocumentCounts> after = of(whole, body, d -> d.isAfter(event.end()) && !d.isAfter(to));
        contrasts.addAll(contrasts(event, body, before, after));
      }
    }
    return contrasts;
  }

  private static List<Event> inTime(Collection<Event> events) {
    return events.stream()
        .sorted(Comparator.comparing(Event::begin).thenComparing(Event::id))
        .toList();
  }

  private static List<DocumentCounts> of(
      Collection<DocumentCounts> documents, String body, Predicate<LocalDate> within) {
    return documents.stream()
        .filter(each -> body.equals(SeriesKey.ALL_BODIES) || body.equals(each.body().name()))
        .filter(each -> within.test(each.adopted()))
        .toList();
  }

  private Group group(List<DocumentCounts> documents) {
    Group group = new Group(bootstrap);
    documents.forEach(group::add);
    return group;
  }

  private static Set<Body> bodies(List<DocumentCounts> documents) {
    return documents.stream().map(DocumentCounts::body).collect(Collectors.toSet());
  }

  private List<EventContrast> contrasts(
      Event event, String body, List<DocumentCounts> earlier, List<DocumentCounts> later) {
    boolean comparable = bodies(earlier).equals(bodies(later));
    Group before = group(earlier);
    Group after = group(later);
    List<EventContrast> contrasts = new ArrayList<>();
    for (String set : MentionSets.ALL) {
      Facet facet = Facet.whole(set);
      for (Measure measure : Measure.values()) {
        if (measure != Measure.SHARE_OF_MENTIONS) {
          SeriesKey key = new SeriesKey(PeriodType.YEAR, body, facet.category(), set, measure);
          contrasts.add(
              contrast(
                  event,
                  key,
                  Ratio.of(measure, facet, before),
                  Ratio.of(measure, facet, after),
                  comparable));
        }
      }
    }
    return contrasts;
  }

  private static EventContrast contrast(
      Event event, SeriesKey key, Ratio before, Ratio after, boolean comparable) {
    Side earlier = side(before);
    Side later = side(after);
    String note = note(earlier, later, comparable);
    if (!note.isEmpty()) {
      return new EventContrast(event, key, earlier, later, null, null, note);
    }
    double[] of = before.resampled();
    double[] ratios = after.resampled();
    Arrays.setAll(ratios, i -> of[i] == 0 ? Double.NaN : ratios[i] / of[i]);
    double ratio = ratio(earlier, later);
    return new EventContrast(
        event, key, earlier, later, ratio, PoissonBootstrap.percentile(ratios), "");
  }

  private static double ratio(Side before, Side after) {
    return ((double) after.count() / after.total()) / ((double) before.count() / before.total());
  }

  private static Side side(Ratio ratio) {
    return new Side(ratio.count().value(), ratio.total().value(), ratio.documents(), ratio.value());
  }

  private static String note(Side before, Side after, boolean comparable) {
    if (before.total() == 0) {
      return "no text before";
    }
    if (after.total() == 0) {
      return "no text after";
    }
    if (!comparable) {
      return "not the same bodies before and after";
    }
    return before.count() == 0 ? "nothing counted before" : "";
  }
}
