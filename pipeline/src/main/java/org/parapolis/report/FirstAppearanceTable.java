package org.parapolis.report;

import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.LIST;
import static org.parapolis.report.Column.Type.STRING;

import java.util.List;

/** {@code first_appearances.csv}: where language starts and which body takes it up. */
final class FirstAppearanceTable {

  static final Table<FirstAppearances.Row> TABLE =
      new Table<>(
          "first_appearances",
          "First appearance of each entry (core types, concepts, instruments) and wording by body,"
              + " citations apart, agreed texts only: those of two documents or more, networks"
              + " always.",
          List.of("unit", "name", "type", "body"),
          List.of(
              new Column<>(
                  "unit",
                  STRING,
                  "entry (of the lexicon), or wording (the words as found, folded)",
                  r -> r.subject().unit()),
              new Column<>(
                  "name", STRING, "id of the entry, or the words", r -> r.subject().name()),
              new Column<>("type", STRING, "Codebook: type", r -> r.subject().type()),
              new Column<>("body", STRING, "Organ", r -> r.body().name()),
              new Column<>("date", DATE, "First day of adoption", r -> r.first().day()),
              new Column<>(
                  "document",
                  STRING,
                  "id in documents of the first",
                  r -> r.first().first().mention().document()),
              new Column<>(
                  "address", STRING, "The paragraph", r -> r.first().first().mention().address()),
              new Column<>(
                  "text",
                  STRING,
                  "The mention, as printed",
                  r -> r.first().first().mention().text()),
              new Column<>(
                  "quote",
                  STRING,
                  "Its clause, shortened where long",
                  r ->
                      ShortQuote.of(
                          r.first().first().paragraph().text(),
                          r.first().first().mention().span())),
              new Column<>("mentions", INTEGER, "Mentions in the body", r -> r.first().mentions()),
              new Column<>(
                  "documents", INTEGER, "Documents of the body", r -> r.first().documents()),
              new Column<>(
                  "origin_body",
                  STRING,
                  "Organ of the first anywhere in the run",
                  r -> r.origin().first().row().document().body().name()),
              new Column<>(
                  "body_rank",
                  INTEGER,
                  "1 for the body that has it first",
                  FirstAppearances.Row::rank),
              new Column<>(
                  "days_after_first",
                  INTEGER,
                  "Days behind the first anywhere in the run",
                  FirstAppearances.Row::daysAfterFirst),
              new Column<>(
                  "body_since",
                  DATE,
                  "Day of the body's first agreed text in the run",
                  FirstAppearances.Row::since),
              new Column<>(
                  "flags",
                  LIST,
                  "censored: within a year of body_since, so it may well be older; begins_later:"
                      + " body_since lies behind the first anywhere, so days_after_first says"
                      + " nothing of how fast the body took it up",
                  FirstAppearances.Row::flags)),
          input -> FirstAppearances.rows(input).iterator());

  private FirstAppearanceTable() {}
}
