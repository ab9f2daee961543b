package org.parapolis.model;

import java.util.Map;
import java.util.Objects;

/**
 * One row of a lexicon file.
 *
 * @param id unique over the whole lexicon, e.g. {@code actor.local-authorities}
 * @param table what the row is for, the file's name without language and ending: {@code term},
 *     {@code modifier}, {@code head}, {@code exclusion}, {@code name}, {@code cue} …
 * @param form the pattern as written in the file
 * @param columns every other column by its header; absent cells are empty
 */
public record Entry(String id, String table, String form, Map<String, String> columns) {

  public Entry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(table);
    Objects.requireNonNull(form);
    columns = Map.copyOf(columns);
  }

  /** The cell under {@code column}, or empty. */
  public String get(String column) {
    return columns.getOrDefault(column, "");
  }
}
