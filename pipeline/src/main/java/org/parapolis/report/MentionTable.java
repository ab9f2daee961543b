package org.parapolis.report;

import static org.parapolis.report.Column.Type.BOOLEAN;
import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.LIST;
import static org.parapolis.report.Column.Type.STRING;
import static org.parapolis.report.Column.Type.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code mentions.csv}: one row a mention, with its paragraph quoted. */
final class MentionTable {

  static final Table<QuotedMention> TABLE =
      new Table<>(
          "mentions",
          "One row a mention, its codes and the paragraph it stands in; in text order.",
          List.of("document", "address", "begin", "end", "type"),
          List.of(
              new Column<>("document", STRING, "id in documents", m -> m.mention().document()),
              new Column<>("symbol", STRING, "UN document symbol", m -> m.row().symbol()),
              new Column<>("date", DATE, "Day of adoption", m -> m.row().document().adopted()),
              new Column<>("year", YEAR, "Year of adoption", MentionTable::year),
              new Column<>("body", STRING, "Organ", m -> m.row().document().body().name()),
              new Column<>(
                  "kind",
                  STRING,
                  "Kind of document",
                  m -> m.row().document().kind().name().toLowerCase(Locale.ROOT)),
              new Column<>(
                  "address",
                  STRING,
                  "The paragraph: PP9, OP1(o), ANNEX/OP34, H3",
                  m -> m.mention().address()),
              new Column<>(
                  "section",
                  STRING,
                  "title, preambular, operative, annex, heading, footnote, closing",
                  m -> m.paragraph().section().name().toLowerCase(Locale.ROOT)),
              new Column<>(
                  "begin",
                  INTEGER,
                  "First character in quote, from 0, in UTF-16 units",
                  m -> m.mention().span().begin()),
              new Column<>(
                  "end", INTEGER, "Behind the last character", m -> m.mention().span().end()),
              new Column<>("text", STRING, "The mention", m -> m.mention().text()),
              new Column<>("type", STRING, "Codebook: type", m -> m.mention().type()),
              new Column<>("level", STRING, "Codebook: level", m -> m.mention().level()),
              new Column<>(
                  "prominence", STRING, "Codebook: prominence", m -> m.mention().prominence()),
              new Column<>("role", STRING, "Codebook: role", m -> m.mention().role()),
              new Column<>(
                  "strength", INTEGER, "Codebook: strength, 0 to 5", m -> m.mention().strength()),
              new Column<>(
                  "citation",
                  BOOLEAN,
                  "Whether it stands in the cited title of another text",
                  m -> m.mention().citation()),
              new Column<>(
                  "modulators",
                  LIST,
                  "Phrases that soften or bind the clause, joined by \"; \"",
                  m -> m.mention().modulators()),
              new Column<>(
                  "companions",
                  LIST,
                  "Who else stands in its list: rows of other-actors.tsv, joined by \"; \"",
                  m -> m.mention().companions()),
              new Column<>(
                  "entry", STRING, "Lexicon entry that found it", m -> m.mention().entry()),
              new Column<>(
                  "rules",
                  LIST,
                  "What made each code, code=value:rule, joined by \"; \"",
                  m -> m.mention().rules()),
              new Column<>("quote", STRING, "Text of the paragraph", m -> m.paragraph().text())),
          QuotedMention::all);

  private static @Nullable Integer year(QuotedMention mention) {
    LocalDate adopted = mention.row().document().adopted();
    return adopted == null ? null : adopted.getYear();
  }

  private MentionTable() {}
}
