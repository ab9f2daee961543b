package org.parapolis.report;

import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.STRING;

import java.util.List;
import java.util.Locale;

/** {@code status_language.csv}: what status and part LRGs are given among States, as a list. */
final class StatusTable {

  static final Table<StatusPhrase> TABLE =
      new Table<>(
          "status_language",
          "Words of participation and status near core mentions in agreed texts, citations apart: a"
              + " list to be read, not a count of rights.",
          List.of("document", "address", "mention_begin", "status"),
          List.of(
              new Column<>(
                  "document", STRING, "id in documents", s -> s.mention().mention().document()),
              new Column<>("symbol", STRING, "UN document symbol", s -> s.mention().row().symbol()),
              new Column<>(
                  "date", DATE, "Day of adoption", s -> s.mention().row().document().adopted()),
              new Column<>(
                  "body", STRING, "Organ", s -> s.mention().row().document().body().name()),
              new Column<>(
                  "kind",
                  STRING,
                  "Kind of document",
                  s -> s.mention().row().document().kind().name().toLowerCase(Locale.ROOT)),
              new Column<>(
                  "address", STRING, "The paragraph", s -> s.mention().mention().address()),
              new Column<>(
                  "begin",
                  INTEGER,
                  "First character of the words in quote, from 0, in UTF-16 units",
                  s -> s.span().begin()),
              new Column<>("end", INTEGER, "Behind their last character", s -> s.span().end()),
              new Column<>("text", STRING, "The words", StatusPhrase::text),
              new Column<>(
                  "status", STRING, "Their kind, as status-terms.tsv has it", StatusPhrase::status),
              new Column<>("entry", STRING, "Its row", StatusPhrase::entry),
              new Column<>(
                  "mention_begin",
                  INTEGER,
                  "begin in mentions",
                  s -> s.mention().mention().span().begin()),
              new Column<>(
                  "mention_end",
                  INTEGER,
                  "end in mentions",
                  s -> s.mention().mention().span().end()),
              new Column<>("mention", STRING, "The mention", s -> s.mention().mention().text()),
              new Column<>(
                  "strength",
                  INTEGER,
                  "Codebook: strength of its clause",
                  s -> s.mention().mention().strength()),
              new Column<>(
                  "quote", STRING, "Text of the paragraph", s -> s.mention().paragraph().text())),
          input -> input.language().statuses().iterator());

  private StatusTable() {}
}
