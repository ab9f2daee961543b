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
import org.parapolis.model.Period;
import org.parapolis.model.PeriodType;

/**
 * Finds the periods which the texts at hand cover in part. Only the first and the last of a body
 * can be cut off. A year is where its texts begin later, or end earlier, than in the neighbouring
 * year by over thirty days; a session where it is shorter than its neighbour by as much, or holds
 * under a third as many texts: those of the Human Rights Council are adopted within three days. So
 * no clock is asked: a run made again gives the same.
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
      return first.getDayOfYear() - neighbour.first.getDayOfYear() > DAYS;
    }

    boolean endsEarlier(Reach neighbour) {
      return neighbour.last.getDayOfYear() - last.getDayOfYear() > DAYS;
    }

    boolean isShorter(Reach neighbour) {
      return neighbour.days() - days() > DAYS || documents * FEWER < neighbour.documents;
    }

    private long days() {
      return ChronoUnit.DAYS.between(first, last);
    }
  }

  private Completeness() {}

  /** The numbers of the incomplete periods of one body's documents. */
  static Set<Integer> incomplete(PeriodType type, Collection<DocumentCounts> documents) {
    return switch (type) {
      case YEAR -> cut(reaches(type, documents), Reach::beginsLater, Reach::endsEarlier);
      case SESSION -> cut(reaches(type, documents), Reach::isShorter, Reach::isShorter);
      case FIVE_YEARS -> {
        NavigableMap<Integer, Reach> years = reaches(PeriodType.YEAR, documents);
        yield cutFives(years.navigableKeySet(), cut(years, Reach::beginsLater, Reach::endsEarlier));
      }
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

  /** The first and the last where they fall short of their neighbour, or have none. */
  private static Set<Integer> cut(
      NavigableMap<Integer, Reach> reaches,
      BiPredicate<Reach, Reach> firstFallsShort,
      BiPredicate<Reach, Reach> lastFallsShort) {
    Set<Integer> cut = new TreeSet<>();
    Map.Entry<Integer, Reach> first = reaches.firstEntry();
    Map.Entry<Integer, Reach> last = reaches.lastEntry();
    if (first == null || last == null) {
      return cut;
    }
    Map.Entry<Integer, Reach> second = reaches.higherEntry(first.getKey());
    Map.Entry<Integer, Reach> former = reaches.lowerEntry(last.getKey());
    if (second == null || firstFallsShort.test(first.getValue(), second.getValue())) {
      cut.add(first.getKey());
    }
    if (former == null || lastFallsShort.test(last.getValue(), former.getValue())) {
      cut.add(last.getKey());
    }
    return cut;
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
