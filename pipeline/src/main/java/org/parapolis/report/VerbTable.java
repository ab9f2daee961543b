package org.parapolis.report;

import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;

import java.util.List;
import java.util.Locale;

/** {@code verbs.csv}: under which verbs LRGs stand, by body and five years. */
final class VerbTable {

  static final Table<VerbUse> TABLE =
      new Table<>(
          "verbs",
          "The verbs that govern core mentions, citations apart, in agreed texts; mentions without a"
              + " verb (titles, narrative) are in total alone.",
          List.of("body", "section", "verb", "strength", "date"),
          List.of(
              new Column<>("body", STRING, "Organ, or ALL", VerbUse::body),
              new Column<>(
                  "section",
                  STRING,
                  "title, preambular, operative, annex, heading, closing",
                  use -> use.section().name().toLowerCase(Locale.ROOT)),
              new Column<>(
                  "verb",
                  STRING,
                  "Its row in clause-verbs.tsv, which takes like verbs together: \"encourage\" also"
                      + " for Further encourages; else the opening phrase",
                  VerbUse::verb),
              new Column<>("strength", INTEGER, "Codebook: strength, 0 to 5", VerbUse::strength),
              new Column<>("period_type", STRING, "five_years", use -> use.period().type().label()),
              new Column<>("period", STRING, "2015-2019", use -> use.period().label()),
              new Column<>("date", DATE, "First day of the period", use -> use.period().begin()),
              new Column<>("count", INTEGER, "Core mentions under the verb", VerbUse::count),
              new Column<>("documents", INTEGER, "Documents with one", VerbUse::documents),
              new Column<>(
                  "total",
                  INTEGER,
                  "Core mentions of that body and period in that section",
                  VerbUse::total),
              new Column<>(
                  "share",
                  NUMBER,
                  "100 × count / total",
                  use -> Figures.rate(100.0 * use.count() / use.total())),
              new Column<>(
                  "document", STRING, "id of the first", use -> use.first().mention().document()),
              new Column<>("symbol", STRING, "Its symbol", use -> use.first().row().symbol()),
              new Column<>(
                  "address", STRING, "Its paragraph", use -> use.first().mention().address())),
          input -> input.language().verbs().iterator());

  private VerbTable() {}
}
