package org.parapolis.reuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Fate;
import org.parapolis.model.Passage;

/**
 * What series of texts kept, weakened and lost from one to the next. The texts of one day count as
 * one: a resolution in parts A and B.
 */
public final class SeriesFates {

  private final MentionFates fates;
  private final Predicate<String> isOrdinal;
  private final Map<DocumentId, SeriesTitle> titles = new HashMap<>();

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
        .filter(passage -> passage.document().isAgreed())
        .sorted(
            Comparator.<Passage, String>comparing(passage -> passage.document().title())
                .thenComparing(Passage.OLDEST_FIRST))
        .forEach(
            passage ->
                series
                    .computeIfAbsent(title(passage), title -> new TreeMap<>())
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

  /** The fates of the mentions of the text before this one in its series; none if it is first. */
  public List<Fate> before(Document document, Collection<Passage> passages) {
    SeriesTitle title = title(document);
    return of(passages.stream().filter(passage -> title(passage).equals(title)).toList()).stream()
        .filter(fate -> fate.successor().id().equals(document.id()))
        .toList();
  }

  /** Whether both are texts of one series. */
  public boolean areOfOne(Document one, Document other) {
    return one.isAgreed()
        && other.isAgreed()
        && title(one).makesSeries()
        && title(one).equals(title(other));
  }

  private SeriesTitle title(Passage passage) {
    return title(passage.document());
  }

  /** A document has many passages, and its title is read once. */
  private SeriesTitle title(Document document) {
    return titles.computeIfAbsent(document.id(), id -> SeriesTitle.of(document, isOrdinal));
  }

  private List<Fate> alongDays(List<List<Passage>> days) {
    List<Fate> found = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      found.addAll(fates.between(days.get(i - 1), days.get(i)));
    }
    return found;
  }
}
