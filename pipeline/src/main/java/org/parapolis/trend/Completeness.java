package org.parapolis.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parapolis.model.PeriodType;

/**
 * Finds the periods which the texts at hand cover in part. Only the first and the last of a body
 * can be cut off; they are where texts begin later, or end earlier, than in the neighbouring period
 * by over thirty days. So no clock is asked: a run made again gives the same.
 */
final class Completeness {

  /** First and last day of adoption in a period. */
  private record Reach(LocalDate first, LocalDate last) {

    Reach and(Reach other) {
      return new Reach(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }

  private static final int DAYS = 30;
  private static final int YEARS = 5;

  private Completeness() {}

  /** The numbers of the incomplete periods of one body's documents. */
  static Set<Integer> incomplete(PeriodType type, Collection<DocumentCounts> documents) {
    NavigableMap<Integer, Reach> reaches = new TreeMap<>();
    PeriodType finer = type == PeriodType.FIVE_YEARS ? PeriodType.YEAR : type;
    for (DocumentCounts document : documents) {
      document
          .number(finer)
          .ifPresent(
              number ->
                  reaches.merge(
                      number, new Reach(document.adopted(), document.adopted()), Reach::and));
    }
    if (reaches.isEmpty()) {
      return Set.of();
    }
    Set<Integer> cut = finer == PeriodType.SESSION ? cutSessions(reaches) : cutYears(reaches);
    return type == PeriodType.FIVE_YEARS ? cutFives(reaches.navigableKeySet(), cut) : cut;
  }

  private static Set<Integer> cutYears(NavigableMap<Integer, Reach> reaches) {
    Set<Integer> cut = new TreeSet<>();
    Map.Entry<Integer, Reach> first = reaches.firstEntry();
    Map.Entry<Integer, Reach> last = reaches.lastEntry();
    Map.Entry<Integer, Reach> second = reaches.higherEntry(first.getKey());
    Map.Entry<Integer, Reach> former = reaches.lowerEntry(last.getKey());
    if (second == null || day(first.getValue().first()) - day(second.getValue().first()) > DAYS) {
      cut.add(first.getKey());
    }
    if (former == null || day(former.getValue().last()) - day(last.getValue().last()) > DAYS) {
      cut.add(last.getKey());
    }
    return cut;
  }

  private static int day(LocalDate date) {
    return date.getDayOfYear();
  }

  private static Set<Integer> cutSessions(NavigableMap<Integer, Reach> reaches) {
    Set<Integer> cut = new TreeSet<>();
    Map.Entry<Integer, Reach> first = reaches.firstEntry();
    Map.Entry<Integer, Reach> last = reaches.lastEntry();
    Map.Entry<Integer, Reach> second = reaches.higherEntry(first.getKey());
    Map.Entry<Integer, Reach> former = reaches.lowerEntry(last.getKey());
    if (second == null || length(second.getValue()) - length(first.getValue()) > DAYS) {
      cut.add(first.getKey());
    }
    if (former == null || length(former.getValue()) - length(last.getValue()) > DAYS) {
      cut.add(last.getKey());
    }
    return cut;
  }

  private static long length(Reach reach) {
    return ChronoUnit.DAYS.between(reach.first(), reach.last());
  }

  /** Of the five years, one is cut off, or lies before the first or behind the last. */
  private static Set<Integer> cutFives(Set<Integer> years, Set<Integer> cut) {
    List<Integer> sorted = List.copyOf(new TreeSet<>(years));
    int first = sorted.get(0);
    int last = sorted.get(sorted.size() - 1);
    Set<Integer> incomplete = new TreeSet<>();
    for (int five = Math.floorDiv(first, YEARS) * YEARS; five <= last; five += YEARS) {
      for (int year = five; year < five + YEARS; year++) {
        if (year < first || year > last || cut.contains(year)) {
          incomplete.add(five);
        }
      }
    }
    return incomplete;
  }
}
