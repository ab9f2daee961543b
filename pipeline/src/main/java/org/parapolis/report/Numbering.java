package org.parapolis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.SymbolPlace;

/** Sorts adopted texts into the series that their organs number (A/RES, S/PRST, CP …). */
final class Numbering {

  /**
   * A series of one body; its resolutions and decisions are numbered apart.
   *
   * @param restarts whether numbers begin anew in each period; else they run on
   */
  record Series(String body, String name, DocumentKind kind, boolean restarts)
      implements Comparable<Series> {

    private static final Comparator<Series> ORDER =
        Comparator.comparing(Series::body)
            .thenComparing(Series::name)
            .thenComparing(series -> series.kind().name())
            .thenComparing(Series::restarts);

    @Override
    public int compareTo(Series other) {
      return ORDER.compare(this, other);
    }
  }

  private Numbering() {}

  /**
   * Periods in order: by name where numbers begin anew, by their first number where they run on.
   */
  static NavigableMap<Series, List<NumberedTexts>> of(Iterable<DocumentRow> documents) {
    NavigableMap<Series, List<NumberedTexts.Text>> texts = new TreeMap<>();
    for (DocumentRow row : documents) {
      Document document = row.document();
      Optional<SymbolPlace> place = Optional.ofNullable(document.symbol()).flatMap(SymbolPlace::of);
      if (place.isPresent() && document.isCoded() && document.kind().isAdopted()) {
        SymbolPlace at = place.get();
        Series series =
            new Series(document.body().name(), at.series(), document.kind(), at.restarts());
        texts.computeIfAbsent(series, s -> new ArrayList<>()).add(new NumberedTexts.Text(at, row));
      }
    }
    NavigableMap<Series, List<NumberedTexts>> numbered = new TreeMap<>();
    texts.forEach((series, own) -> numbered.put(series, periods(series, own)));
    return numbered;
  }

  private static List<NumberedTexts> periods(Series series, List<NumberedTexts.Text> texts) {
    Map<String, NumberedTexts> periods = new TreeMap<>();
    NavigableMap<Integer, String> printed = new TreeMap<>();
    texts.forEach(text -> printed.putIfAbsent(text.place().number(), text.place().period()));
    for (NumberedTexts.Text text : texts) {
      String period = series.restarts() ? text.place().period() : period(text.place(), printed);
      periods.computeIfAbsent(period, NumberedTexts::new).add(text);
    }
    Comparator<NumberedTexts> order =
        series.restarts()
            ? Comparator.comparing(period -> sortable(period.period()))
            : Comparator.comparing(NumberedTexts::first);
    return periods.values().stream().sorted(order).toList();
  }

  /**
   * A number between two of one other year belongs there: "Resolution 434 (1973)" is printed over a
   * text of 1978.
   */
  private static String period(SymbolPlace place, NavigableMap<Integer, String> printed) {
    Map.@Nullable Entry<Integer, String> before = printed.lowerEntry(place.number());
    Map.@Nullable Entry<Integer, String> after = printed.higherEntry(place.number());
    boolean between =
        place.isYear()
            && before != null
            && after != null
            && before.getValue().equals(after.getValue());
    return between ? before.getValue() : place.period();
  }

  /** Numbers of one length, so that session 9 stands before session 79. */
  static String sortable(String period) {
    return period.matches("\\d+") ? "0".repeat(Math.max(0, 6 - period.length())) + period : period;
  }
}
