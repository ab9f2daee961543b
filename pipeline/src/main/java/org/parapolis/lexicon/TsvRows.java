package org.parapolis.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapolis.model.Entry;
import org.parapolis.model.RowPlace;

/**
 * Reads one lexicon file: tab-separated, '#' lines are comments, the first other line names the
 * columns ({@code id} and {@code form} among them), rows are sorted by id. A row that cannot be
 * read is a mistake and left out; the others are read all the same.
 */
final class TsvRows {

  /** A row and where it stands, for messages. */
  record Row(RowPlace place, Entry entry) {
    String wrong(String message) {
      return place + ": " + message;
    }
  }

  /** Nobody reads more of them, and looking for each one's like costs a pass over the rows. */
  static final int MOST_MISTAKES = 1000;

  private final String file;
  private final String table;
  private final List<String> mistakes;

  /**
   * @param mistakes where to add what is wrong, with file and line; reading ends at {@link
   *     #MOST_MISTAKES}
   */
  TsvRows(String file, String table, List<String> mistakes) {
    this.file = file;
    this.table = table;
    this.mistakes = mistakes;
  }

  List<Row> read(String content) {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    int line = 0;
    for (String text : content.lines().toList()) {
      line++;
      if (mistakes.size() >= MOST_MISTAKES) {
        return rows;
      }
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      RowPlace place = new RowPlace(file, line);
      List<String> cells = List.of(text.split("\t", -1));
      if (!header.isEmpty()) {
        add(place, header, cells, rows);
      } else if (cells.containsAll(required())) {
        header = cells;
      } else {
        mistakes.add(
            "%s: the header must name the columns %s; it has %s"
                .formatted(place, String.join(", ", required()), String.join(", ", cells)));
        return List.of();
      }
    }
    return rows;
  }

  private List<String> required() {
    return switch (table) {
      case "terms", "networks", "names", "heads" -> List.of("id", "form", "type");
      case "type" -> List.of("id", "form", "set");
      case "words" -> List.of("id", "form", "class");
      case "operative-verbs", "preambular-phrases" -> List.of("id", "form", "strength");
      default -> List.of("id", "form");
    };
  }

  private void add(RowPlace place, List<String> header, List<String> cells, List<Row> rows) {
    if (cells.size() != header.size()) {
      mistakes.add(place + ": " + cells.size() + " cells, but the header has " + header.size());
      return;
    }
    Map<String, String> columns = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      columns.put(header.get(i), cells.get(i).strip());
    }
    String id = columns.getOrDefault("id", "");
    String form = columns.getOrDefault("form", "");
    if (id.isEmpty() || form.isEmpty()) {
      mistakes.add(place + ": id and form must not be empty");
      return;
    }
    columns.remove("id");
    columns.remove("form");
    Row row = new Row(place, new Entry(id, table, form, columns));
    checkOrder(rows, row);
    rows.add(row);
  }

  private void checkOrder(List<Row> rows, Row row) {
    String here = row.entry().id();
    String before = rows.isEmpty() ? "" : rows.get(rows.size() - 1).entry().id();
    if (before.compareTo(here) < 0) {
      return;
    }
    Optional<Row> same = rows.stream().filter(other -> other.entry().id().equals(here)).findFirst();
    if (same.isPresent()) {
      mistakes.add(row.wrong("duplicate id '" + here + "', already at " + same.get().place()));
    } else {
      mistakes.add(
          row.wrong(
              "id '" + here + "' belongs before '" + before + "': ids are sorted, each once"));
    }
  }
}
