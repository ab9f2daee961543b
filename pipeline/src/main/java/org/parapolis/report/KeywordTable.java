package org.parapolis.report;

import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;

import java.util.List;
import org.parapolis.model.KeyWord;

/** {@code keyness.csv}: words typical of LRG language, body by body and later against earlier. */
final class KeywordTable {

  static final Table<KeyWord> TABLE =
      new Table<>(
          "keyness",
          "Words that paragraphs with a core or extended mention (citations apart, agreed texts"
              + " only) use more, or less, in one body than in all others, and in the later half of"
              + " a body's years than in the earlier; the 50 with the greatest g2 of each.",
          List.of("comparison", "body", "word"),
          List.of(
              new Column<>(
                  "comparison",
                  STRING,
                  "body (against all others) or time (later against earlier years)",
                  KeyWord::comparison),
              new Column<>("body", STRING, "Organ", w -> w.body().name()),
              new Column<>("focus", STRING, "The body, or its later years", KeyWord::focus),
              new Column<>(
                  "reference", STRING, "other bodies, or its earlier years", KeyWord::reference),
              new Column<>("word", STRING, "Folded; no numbers, no function words", KeyWord::word),
              new Column<>(
                  "focus_count", INTEGER, "Its occurrences in the focus", KeyWord::focusCount),
              new Column<>("focus_total", INTEGER, "All words of the focus", KeyWord::focusTotal),
              new Column<>("reference_count", INTEGER, "In the reference", KeyWord::referenceCount),
              new Column<>(
                  "reference_total",
                  INTEGER,
                  "All words of the reference",
                  KeyWord::referenceTotal),
              new Column<>(
                  "documents", INTEGER, "Documents of the focus that hold it", KeyWord::documents),
              new Column<>(
                  "log_ratio",
                  NUMBER,
                  "Doublings from reference to focus: 1 is twice as often, -1 half as often",
                  w -> Figures.rate(w.logRatio())),
              new Column<>("g2", NUMBER, "Log-likelihood", w -> Figures.rate(w.g2())),
              new Column<>(
                  "p", NUMBER, "Of a g2 as large by chance", w -> Figures.probability(w.p())),
              new Column<>(
                  "q",
                  NUMBER,
                  "p after Benjamini and Hochberg, over all words that were tested",
                  w -> Figures.probability(w.q())),
              new Column<>(
                  "document",
                  STRING,
                  "id in documents of the first that holds it, on the side that has more of it",
                  KeyWord::document),
              new Column<>("address", STRING, "The paragraph", KeyWord::address)),
          input -> input.language().keywords().iterator());

  private KeywordTable() {}
}
