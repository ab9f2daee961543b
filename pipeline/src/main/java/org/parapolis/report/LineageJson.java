package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.LineageFindings;
import org.parapolis.model.Mention;

/**
 * The tables of lineage as JSON: arrays of objects with the columns' names. Families are those that
 * speak of LRGs, with their texts.
 */
public final class LineageJson {

  private static final List<Column<LineageTables.Member>> MEMBERS =
      Stream.concat(LineageTables.FAMILIES.stream(), Stream.of(LineageTables.TEXT)).toList();

  private final Predicate<Mention> followed;

  /**
   * @param followed whether a mention is one whose language is followed: core and extended
   */
  public LineageJson(Predicate<Mention> followed) {
    this.followed = followed;
  }

  /** The writer stays open. */
  public void write(LineageFindings findings, Writer writer) throws IOException {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("families", rows(MEMBERS, LineageTables.members(findings.speaking(followed))));
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
