package org.parapolis.report;

import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.STRING;

import java.util.List;
import org.parapolis.model.Rejection;

/** {@code excluded.csv}: look-alikes that were not counted, so that the count can be questioned. */
final class RejectionTable {

  static final Table<Rejection> TABLE =
      new Table<>(
          "excluded",
          "Stretches of text that look like mentions and are none, and why; in text order.",
          List.of(),
          List.of(
              new Column<>("document", STRING, "id in documents", Rejection::document),
              new Column<>("address", STRING, "The paragraph", Rejection::address),
              new Column<>(
                  "begin",
                  INTEGER,
                  "First character in the paragraph, from 0, in UTF-16 units",
                  r -> r.span().begin()),
              new Column<>("end", INTEGER, "Behind the last character", r -> r.span().end()),
              new Column<>("text", STRING, "The stretch", Rejection::text),
              new Column<>("entry", STRING, "Lexicon entry that found it", Rejection::entry),
              new Column<>("rule", STRING, "Why it was rejected", Rejection::rule)),
          input -> input.rejections().iterator());

  private RejectionTable() {}
}
