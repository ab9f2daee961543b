package org.parapolis.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Period;
import org.parapolis.model.PeriodType;

/**
 * Finds the periods which the texts at hand cover in part. Only the first and the last of a stretch
 * without gaps can be cut off, and the next where that one is. A year is where its texts begin
 * later, or end earlier, than in the neighbouring year by over thirty days, or where it ends with a
 * session that is cut off; a session where it is shorter than its neighbour by as much: those of
 * the Human Rights Council are adopted within three days. Either is where it holds under a third as
 * many texts as its neighbour. So no clock is asked: a run made again gives the same.
 */
final class Completeness {

  private static final int DAYS = 30;
  private static final int FEWER = 3;

  /** What a body has in a period. */
  private record Reach(LocalDate first, LocalDate last, int documents) {

    static Reach of(DocumentCounts document) {
      return new Reach(document.adopted(), document.adopted(), 1);
    }

    Reach and(Reach other) {
      return new Reach(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last,
          documents + other.documents);
    }

    boolean beginsLater(Reach neighbour) {
      return first.getDayOfYear() - neighbour.first.getDayOfYear() > DAYS || isStray(neighbour);
    }

    boolean endsEarlier(Reach neighbour) {
      return neighbour.last.getDayOfYear() - last.getDayOfYear() > DAYS || isStray(neighbour);
    }

    boolean isShorter(Reach neighbour) {
      return neighbour.days() - days() > DAYS || isStray(neighbour);
    }

    private boolean isStray(Reach neighbour) {
      return documents * FEWER < neighbour.documents;
    }

    private long days() {
      return ChronoUnit.DAYS.between(first, last);
    }
  }

  private Completeness() {}

  /** The numbers of the incomplete periods of one body's documents. */
  static Set<Integer> incomplete(PeriodType type, Collection<DocumentCounts> documents) {
    return switch (type) {
      case YEAR -> years(documents);
      case SESSION -> sessions(documents);
      case FIVE_YEARS ->
          cutFives(reaches(PeriodType.YEAR, documents).navigableKeySet(), years(documents));
    };
  }

  private static NavigableMap<Integer, Reach> reaches(
      PeriodType type, Collection<DocumentCounts> documents) {
    NavigableMap<Integer, Reach> reaches = new TreeMap<>();
    for (DocumentCounts document : documents) {
      document
          .number(type)
          .ifPresent(number -> reaches.merge(number, Reach.of(document), Reach::and));
    }
    return reaches;
  }

  private static Set<Integer> years(Collection<DocumentCounts> documents) {
    NavigableMap<Integer, Reach> years = reaches(PeriodType.YEAR, documents);
    Set<Integer> cut = cut(years, Reach::beginsLater, Reach::endsEarlier);
    Set<Integer> sessions = sessions(documents);
    documents.stream()
        .filter(each -> each.session().filter(sessions::contains).isPresent())
        .map(each -> each.adopted().getYear())
        .filter(year -> !years.containsKey(year + 1))
        .forEach(cut::add);
    return cut;
  }

  private static Set<Integer> sessions(Collection<DocumentCounts> documents) {
    return cut(reaches(PeriodType.SESSION, documents), Reach::isShorter, Reach::isShorter);
  }

  /** Those that fall short of their neighbour, or have none, at both ends of each stretch. */
  private static Set<Integer> cut(
      NavigableMap<Integer, Reach> reaches,
      BiPredicate<Reach, Reach> firstFallsShort,
      BiPredicate<Reach, Reach> lastFallsShort) {
    Set<Integer> cut = new TreeSet<>();
    for (int number : reaches.keySet()) {
      if (!reaches.containsKey(number - 1)) {
        cutFrom(number, 1, reaches, firstFallsShort, cut);
      }
      if (!reaches.containsKey(number + 1)) {
        cutFrom(number, -1, reaches, lastFallsShort, cut);
      }
    }
    return cut;
  }

  private static void cutFrom(
      int end,
      int step,
      Map<Integer, Reach> reaches,
      BiPredicate<Reach, Reach> fallsShort,
      Set<Integer> cut) {
    int at = end;
    while (isCut(reaches.get(at), reaches.get(at + step), fallsShort)) {
      cut.add(at);
      at += step;
    }
  }

  private static boolean isCut(
      @Nullable Reach reach, @Nullable Reach neighbour, BiPredicate<Reach, Reach> fallsShort) {
    return reach != null && (neighbour == null || fallsShort.test(reach, neighbour));
  }

  /** Of the five years, one is cut off, or lies before the first or behind the last. */
  private static Set<Integer> cutFives(NavigableSet<Integer> years, Set<Integer> cut) {
    Set<Integer> incomplete = new TreeSet<>();
    cut.forEach(year -> incomplete.add(five(year)));
    if (!years.isEmpty() && five(years.first() - 1) == five(years.first())) {
      incomplete.add(five(years.first()));
    }
    if (!years.isEmpty() && five(years.last() + 1) == five(years.last())) {
      incomplete.add(five(years.last()));
    }
    return incomplete;
  }

  private static int five(int year) {
    return Period.fiveYears(year).number();
  }
}
