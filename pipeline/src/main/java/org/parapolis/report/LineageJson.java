package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.LineageFindings;

/** The tables of lineage as JSON: arrays of objects with the columns' names. */
public final class LineageJson {

  /** The writer stays open. */
  public void write(LineageFindings findings, Writer writer) throws IOException {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("families", rows(LineageTables.FAMILIES, LineageTables.members(findings.families())));
    tree.put("novelty", rows(LineageTables.NOVELTY, findings.novelties()));
    tree.put("losses", rows(LineageTables.LOSSES, findings.fates()));
    Json.write(tree, writer);
  }

  private static <R> List<Map<String, @Nullable Object>> rows(
      List<Column<R>> columns, List<R> rows) {
    return rows.stream()
        .map(
            row -> {
              Map<String, @Nullable Object> object = new LinkedHashMap<>();
              columns.forEach(
                  column -> object.put(column.name(), plain(column.value().apply(row))));
              return object;
            })
        .toList();
  }

  private static @Nullable Object plain(@Nullable Object value) {
    boolean isPlain =
        value == null
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof List;
    return isPlain ? value : value.toString();
  }
}
