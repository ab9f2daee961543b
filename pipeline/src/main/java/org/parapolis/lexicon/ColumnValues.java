package org.parapolis.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parapolis.model.Entry;

/**
 * The values that cells may have, as {@code columns.tsv} gives them: its rows are named {@code
 * heads.needs} for one table or {@code level} for all. Columns it does not name are free text.
 */
final class ColumnValues {
  static final String FILE = "columns.tsv";
  static final int MOST_SHOWN = 15;

  private final Map<String, List<String>> byName = new TreeMap<>();

  /**
   * @param content of the file; a lexicon without it allows everything
   */
  ColumnValues(String content, List<String> mistakes) {
    for (TsvRows.Row row : new TsvRows(FILE, "columns", mistakes).read(content)) {
      try {
        byName.put(row.entry().id(), FormPattern.expand(row.entry().form()));
      } catch (IllegalArgumentException e) {
        mistakes.add(row.wrong(String.valueOf(e.getMessage())));
      }
    }
  }

  /** The values by column, of the columns that have the same in every table. */
  Map<String, Set<String>> common() {
    Map<String, Set<String>> common = new TreeMap<>();
    byName.forEach(
        (name, allowed) -> {
          if (name.indexOf('.') < 0) {
            common.put(name, new TreeSet<>(allowed));
          }
        });
    return common;
  }

  /** Tells each cell that holds another value than its column may. */
  void check(Entry entry, Consumer<String> wrong) {
    byName.forEach(
        (name, allowed) -> {
          String column = name.substring(name.indexOf('.') + 1);
          boolean applies = name.equals(column) || name.equals(entry.table() + "." + column);
          if (applies
              && entry.columns().containsKey(column)
              && !allowed.contains(entry.get(column))) {
            wrong.accept(
                "unknown %s '%s', one of %s".formatted(column, entry.get(column), shown(allowed)));
          }
        });
  }

  private static String shown(List<String> allowed) {
    String values =
        allowed.stream()
            .limit(MOST_SHOWN)
            .map(value -> value.isEmpty() ? "(empty)" : value)
            .collect(Collectors.joining(", "));
    return "[" + values + (allowed.size() > MOST_SHOWN ? ", …" : "") + "] as " + FILE + " says";
  }
}
