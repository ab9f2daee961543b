package org.parapolis.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.Event;
import org.parapolis.model.EventContrast;
import org.parapolis.model.EventContrast.Side;
import org.parapolis.model.Interval;
import org.parapolis.model.Measure;
import org.parapolis.model.MentionSets;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;

/**
 * Holds the five years after an event against the five before it, by body, set and measure. That a
 * rate is higher afterwards does not say that the event made it so.
 */
public final class EventComparer {

  private static final int YEARS = 5;

  private static final String OTHER_BODIES =
      "not the same bodies before and after: see each body's own";

  private final PoissonBootstrap bootstrap;

  public EventComparer(PoissonBootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** All contrasts, sorted by event, then key; events in the order of their time. */
  public List<EventContrast> compare(
      Collection<DocumentCounts> documents, Collection<Event> events) {
    SortedSet<String> bodies = bodies(documents);
    if (!bodies.isEmpty()) {
      bodies.add(SeriesKey.ALL_BODIES);
    }
    List<DocumentCounts> whole =
        documents.stream().map(each -> each.keeping(Category.ALL::equals)).toList();
    List<EventContrast> contrasts = new ArrayList<>();
    for (Event event : inTime(events)) {
      List<DocumentCounts> before = within(whole, event.begin().minusYears(YEARS), event.begin());
      List<DocumentCounts> after =
          within(whole, event.end().plusDays(1), event.end().plusYears(YEARS).plusDays(1));
      for (String body : bodies) {
        contrasts.addAll(contrasts(event, body, of(body, before), of(body, after)));
      }
    }
    return contrasts;
  }

  private static List<Event> inTime(Collection<Event> events) {
    return events.stream()
        .sorted(Comparator.comparing(Event::begin).thenComparing(Event::id))
        .toList();
  }

  /** Adopted from the one day to before the other. */
  private static List<DocumentCounts> within(
      Collection<DocumentCounts> documents, LocalDate from, LocalDate to) {
    return documents.stream()
        .filter(each -> !each.adopted().isBefore(from) && each.adopted().isBefore(to))
        .toList();
  }

  private static List<DocumentCounts> of(String body, Collection<DocumentCounts> documents) {
    return documents.stream()
        .filter(each -> body.equals(SeriesKey.ALL_BODIES) || body.equals(each.body().name()))
        .toList();
  }

  private static SortedSet<String> bodies(Collection<DocumentCounts> documents) {
    SortedSet<String> bodies = new TreeSet<>();
    documents.forEach(document -> bodies.add(document.body().name()));
    return bodies;
  }

  private Group group(List<DocumentCounts> documents) {
    Group group = new Group(bootstrap);
    documents.forEach(group::add);
    return group;
  }

  private List<EventContrast> contrasts(
      Event event, String body, List<DocumentCounts> earlier, List<DocumentCounts> later) {
    Group before = group(earlier);
    Group after = group(later);
    boolean isMixed =
        !earlier.isEmpty() && !later.isEmpty() && !bodies(earlier).equals(bodies(later));
    List<EventContrast> contrasts = new ArrayList<>();
    for (String set : MentionSets.ALL) {
      Facet facet = Facet.whole(set);
      for (Measure measure : Measure.values()) {
        if (measure != Measure.SHARE_OF_MENTIONS) {
          SeriesKey key = new SeriesKey(PeriodType.YEAR, body, facet.category(), set, measure);
          Ratio one = Ratio.of(measure, facet, before);
          Ratio other = Ratio.of(measure, facet, after);
          String note = isMixed ? OTHER_BODIES : note(one, other);
          contrasts.add(contrast(event, key, one, other, note));
        }
      }
    }
    return contrasts;
  }

  private static String note(Ratio before, Ratio after) {
    if (before.total().value() == 0) {
      return "no text before";
    }
    if (after.total().value() == 0) {
      return "no text after";
    }
    return before.count().value() == 0 ? "nothing counted before" : "";
  }

  private static EventContrast contrast(
      Event event, SeriesKey key, Ratio before, Ratio after, String note) {
    boolean hasRatio = note.isEmpty();
    return new EventContrast(
        event,
        key,
        side(before),
        side(after),
        hasRatio ? (Double) quotient(before, after) : null,
        hasRatio ? interval(before, after) : null,
        note);
  }

  private static Side side(Ratio ratio) {
    return new Side(ratio.count().value(), ratio.total().value(), ratio.documents(), ratio.value());
  }

  private static double quotient(Ratio before, Ratio after) {
    return ((double) after.count().value() / after.total().value())
        / ((double) before.count().value() / before.total().value());
  }

  /** None where resamples cannot tell: of a handful of texts, or of nothing found afterwards. */
  private static @Nullable Interval interval(Ratio before, Ratio after) {
    if (Math.min(before.documents(), after.documents()) < Ratio.FEWEST
        || after.count().value() == 0) {
      return null;
    }
    double[] of = before.resampled();
    double[] ratios = after.resampled();
    Arrays.setAll(ratios, i -> of[i] == 0 ? Double.NaN : ratios[i] / of[i]);
    return PoissonBootstrap.percentile(ratios);
  }
}
