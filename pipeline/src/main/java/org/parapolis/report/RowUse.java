package org.parapolis.report;

import java.util.Objects;

/**
 * How often a row of the lexicon is met in a corpus.
 *
 * @param table the kind of row
 * @param seen how often its form stands in the paragraphs, mention or not
 * @param mentions how many mentions it made
 */
public record RowUse(LexiconRow row, String table, long seen, long mentions) {

  public RowUse {
    Objects.requireNonNull(row);
    Objects.requireNonNull(table);
  }
}
