package org.parapolis.model;

import java.util.Objects;

/**
 * Where a row of the lexicon stands.
 *
 * @param file path below the lexicon folder, "/" separated
 * @param line from 1
 */
public record RowPlace(String file, int line) {

  public RowPlace {
    Objects.requireNonNull(file);
    if (line < 1) {
      throw new IllegalArgumentException(file + " has no line " + line);
    }
  }

  /** As an editor understands it: {@code en/terms/actors.tsv:17}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
