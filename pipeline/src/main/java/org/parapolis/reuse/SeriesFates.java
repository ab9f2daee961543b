package org.parapolis.reuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parapolis.model.Fate;
import org.parapolis.model.Passage;

/**
 * What series of texts kept, weakened and lost from one to the next. The texts of one day count as
 * one: a resolution in parts A and B.
 */
public final class SeriesFates {

  private final MentionFates fates;
  private final Predicate<String> isOrdinal;

  /**
   * @param isOrdinal whether a folded word of a title is an ordinal
   */
  public SeriesFates(MentionFates fates, Predicate<String> isOrdinal) {
    this.fates = fates;
    this.isOrdinal = isOrdinal;
  }

  /**
   * The fate of every mention given that has a next text, series by series in the order of the
   * titles, older texts first.
   */
  public List<Fate> of(Collection<Passage> passages) {
    Map<SeriesTitle, TreeMap<LocalDate, List<Passage>>> series = new LinkedHashMap<>();
    passages.stream()
        .filter(Passage::isAdopted)
        .sorted(Comparator.<Passage, String>comparing(p -> p.document().title())
            .thenComparing(Passage.OLDEST_FIRST))
        .forEach(
            passage ->
                series
                    .computeIfAbsent(
                        SeriesTitle.of(passage.document(), isOrdinal), title -> new TreeMap<>())
                    .computeIfAbsent(passage.date(), day -> new ArrayList<>())
                    .add(passage));
    List<Fate> all = new ArrayList<>();
    series.forEach(
        (title, days) -> {
          if (title.makesSeries()) {
            all.addAll(alongDays(List.copyOf(days.values())));
          }
        });
    return all;
  }

  private List<Fate> alongDays(List<List<Passage>> days) {
    List<Fate> found = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      found.addAll(fates.between(days.get(i - 1), days.get(i)));
    }
    return found;
  }
}
