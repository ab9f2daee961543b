package org.parapolis.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Symbol;
import org.parapolis.model.SymbolPlace;

/** The texts of one series in one session or year, by number. */
final class NumberedTexts {

  /** A text and its place. */
  record Text(SymbolPlace place, DocumentRow row) {

    String symbol() {
      Symbol symbol = Objects.requireNonNull(row.document().symbol());
      return symbol.work().text();
    }
  }

  private final String period;
  private final NavigableMap<Integer, List<Text>> byNumber = new TreeMap<>();

  NumberedTexts(String period) {
    this.period = period;
  }

  void add(Text text) {
    byNumber.computeIfAbsent(text.place().number(), n -> new ArrayList<>()).add(text);
  }

  String period() {
    return period;
  }

  NavigableSet<Integer> numbers() {
    return new TreeSet<>(byNumber.keySet());
  }

  int first() {
    return byNumber.firstKey();
  }

  int last() {
    return byNumber.lastKey();
  }

  /** In the order of their numbers; those counted elsewhere as duplicates are out. */
  List<Text> texts() {
    return byNumber.values().stream()
        .flatMap(Collection::stream)
        .filter(text -> text.row().duplicateOf() == null)
        .toList();
  }

  /** First day of adoption; null where no text has one. */
  @Nullable LocalDate firstDay() {
    return texts().stream()
        .map(text -> text.row().document().adopted())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What a reader of the numbers should know. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    texts().stream()
        .filter(text -> !text.place().period().equals(period))
        .forEach(
            text ->
                notes.add(
                    "%s stands among the numbers of %s and is counted there"
                        .formatted(text.symbol(), period)));
    texts().stream()
        .collect(Collectors.groupingBy(Text::symbol, TreeMap::new, Collectors.counting()))
        .forEach(
            (symbol, count) -> {
              if (count > 1) {
                notes.add("%d different texts are headed %s".formatted(count, symbol));
              }
            });
    texts().stream()
        .filter(text -> text.place().isYear() && !text.place().restarts())
        .filter(NumberedTexts::isOfAnotherYear)
        .forEach(
            text ->
                notes.add(
                    "%s is dated %s".formatted(text.symbol(), text.row().document().adopted())));
    long undated = texts().stream().filter(t -> t.row().document().adopted() == null).count();
    if (undated > 0) {
      notes.add("texts without a day of adoption, in no series: " + undated);
    }
    return notes;
  }

  private static boolean isOfAnotherYear(Text text) {
    LocalDate adopted = text.row().document().adopted();
    return adopted != null && !text.place().period().equals(String.valueOf(adopted.getYear()));
  }
}
