package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.parapolis.evaluate.Agreement;
import org.parapolis.evaluate.Measure;
import org.parapolis.evaluate.MentionScores;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Interval;

/** Scores for reading: every error, then sets and types, then codes with their confusions. */
final class MentionScoresPrinter {

  private MentionScoresPrinter() {}

  static void print(PrintWriter out, MentionScores scores, List<GoldParagraph> coded) {
    scores.errors().forEach(error -> print(out, error));
    out.printf(
        "%s%s of %s scored; –: nothing to reckon it from%n",
        scores.errors().isEmpty() ? "" : System.lineSeparator(),
        Counted.of(coded.size(), "paragraph"),
        Counted.of(coded.stream().map(GoldParagraph::source).distinct().count(), "document"));
    header(out, "overlap", "precision", "recall", "F1", "coded", "found", "F1, 95 %");
    scores.sets().forEach((set, measure) -> print(out, set, measure));
    scores.types().forEach((type, measure) -> print(out, type, measure));
    header(out, "strict", "precision", "recall", "F1", "coded", "found", "F1, 95 %");
    scores.strictSets().forEach((set, measure) -> print(out, set, measure));
    scores.strictTypes().forEach((type, measure) -> print(out, type, measure));
    header(out, "codes", "accuracy", "kappa", "n");
    scores
        .codes()
        .forEach(
            (code, agreement) ->
                out.printf(
                    Locale.ROOT,
                    "%-14s %9s %9s %9d%n",
                    code,
                    number(agreement.accuracy()),
                    number(agreement.kappa(code.equals("strength"))),
                    agreement.n()));
    scores.codes().forEach((code, agreement) -> print(out, code, agreement));
  }

  /** Three decimals, or a dash for what is not defined. */
  static String number(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
  }

  private static void print(PrintWriter out, MentionScores.Disagreement error) {
    String text = error.paragraph().text();
    out.printf(
        Locale.ROOT,
        "%s %s: %s \"%s\" at %d%n    %s%n",
        error.kind(),
        DocumentPrinter.printable(error.paragraph().id()),
        error.mention().type(),
        DocumentPrinter.printable(error.mention().span().of(text)),
        error.mention().span().begin(),
        DocumentPrinter.printable(text));
  }

  private static void header(PrintWriter out, String first, String... others) {
    out.printf(Locale.ROOT, "%n%-14s", first);
    for (String other : others) {
      out.printf(Locale.ROOT, " %9s", other);
    }
    out.println();
  }

  private static void print(PrintWriter out, String name, Measure measure) {
    Interval interval = measure.f1().interval();
    out.printf(
        Locale.ROOT,
        "%-14s %9s %9s %9s %9d %9d  %s%n",
        name,
        number(measure.score().precision()),
        number(measure.score().recall()),
        number(measure.score().f1()),
        measure.score().coded(),
        measure.score().found(),
        interval == null ? "–" : number(interval.low()) + " to " + number(interval.high()));
  }

  private static void print(PrintWriter out, String code, Agreement agreement) {
    Map<String, Map<String, Integer>> confusion = agreement.confusion();
    TreeSet<String> found = new TreeSet<>();
    confusion.values().forEach(row -> found.addAll(row.keySet()));
    out.printf(Locale.ROOT, "%n%s: coded (rows), found (columns)%n%-14s", code, "");
    found.forEach(value -> out.printf(Locale.ROOT, " %14s", value));
    out.println();
    confusion.forEach(
        (coded, row) -> {
          out.printf(Locale.ROOT, "%-14s", coded);
          found.forEach(value -> out.printf(Locale.ROOT, " %14d", row.getOrDefault(value, 0)));
          out.println();
        });
  }
}
