package org.parapolis.report;

import java.util.Objects;
import org.parapolis.model.RowPlace;

/** A row of the lexicon as a reader finds it: its id, its file and line, and its form. */
public record LexiconRow(String id, RowPlace place, String form) {

  public LexiconRow {
    Objects.requireNonNull(id);
    Objects.requireNonNull(place);
    Objects.requireNonNull(form);
  }
}
