package org.parapolis.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parapolis.model.Entry;

/**
 * Reads one lexicon file: tab-separated, '#' lines are comments, the first other line names the
 * columns ({@code id} and {@code form} among them), rows are sorted by id.
 */
final class TsvRows {

  /** A row and where it stands, for messages. */
  record Row(String file, int line, Entry entry) {
    LexiconException wrong(String message) {
      return new LexiconException(file, line, message);
    }
  }

  private final String file;
  private final String table;

  TsvRows(String file, String table) {
    this.file = file;
    this.table = table;
  }

  List<Row> read(String content) {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    int line = 0;
    for (String text : content.lines().toList()) {
      line++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(text.split("\t", -1));
      if (header.isEmpty()) {
        header = checkedHeader(cells, line);
      } else {
        rows.add(new Row(file, line, entry(header, cells, line)));
      }
    }
    checkOrder(rows);
    return rows;
  }

  private List<String> checkedHeader(List<String> cells, int line) {
    if (!cells.contains("id") || !cells.contains("form")) {
      throw new LexiconException(file, line, "the header must name the columns id and form");
    }
    return cells;
  }

  private Entry entry(List<String> header, List<String> cells, int line) {
    if (cells.size() > header.size()) {
      throw new LexiconException(
          file, line, cells.size() + " cells, but the header has " + header.size());
    }
    Map<String, String> columns = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      columns.put(header.get(i), cells.get(i).strip());
    }
    String id = columns.getOrDefault("id", "");
    String form = columns.getOrDefault("form", "");
    if (id.isEmpty() || form.isEmpty()) {
      throw new LexiconException(file, line, "id and form must not be empty");
    }
    columns.remove("id");
    columns.remove("form");
    return new Entry(id, table, form, columns);
  }

  private static void checkOrder(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      String before = rows.get(i - 1).entry().id();
      String here = rows.get(i).entry().id();
      if (before.compareTo(here) >= 0) {
        throw rows.get(i)
            .wrong("id '" + here + "' belongs before '" + before + "': ids are sorted, each once");
      }
    }
  }
}
