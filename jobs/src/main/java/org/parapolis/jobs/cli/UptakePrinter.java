package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Uptake;
import org.parapolis.model.UptakeTotal;
import org.parapolis.report.UptakeReport;
import org.parapolis.report.UptakeWords;

/** Prints uptake for people: a few lines a proposal, then the totals. */
final class UptakePrinter {

  private static final int WIDTH = 96;

  private UptakePrinter() {}

  /**
   * Prints it.
   *
   * @param folder where it was written too, or null
   */
  static void print(PrintWriter out, UptakeReport report, @Nullable Path folder) {
    report.uptakes().forEach(uptake -> print(out, uptake));
    for (UptakeTotal total : report.totals()) {
      if (total.share().count() > 0 || total.name().startsWith("taken_up")) {
        print(out, total);
      }
    }
    out.println(UptakeReport.CAUTION);
    if (folder != null) {
      out.println("Written to " + folder + ".");
    }
  }

  private static void print(PrintWriter out, Uptake uptake) {
    out.printf(
        Locale.ROOT,
        "%s  %s%s, %.0f %% of the words, strength %s%n",
        DocumentPrinter.printable(uptake.proposal().id()),
        uptake.status(),
        uptake.status() == uptake.wording() ? "" : " (" + uptake.wording() + ")",
        100 * uptake.containment(),
        UptakeWords.strength(uptake));
    line(out, "asked", uptake.proposal().text());
    Uptake.Got got = uptake.got();
    if (got != null) {
      line(out, "got", place(got.source()) + ": " + got.quote());
    }
    if (!uptake.modulatorsAdded().isEmpty()) {
      line(out, "softened", String.join("; ", uptake.modulatorsAdded()));
    }
    if (!uptake.termsMissing().isEmpty()) {
      line(out, "missing", String.join("; ", uptake.termsMissing()));
    }
    Uptake.Source seen = uptake.firstSeen();
    line(out, "first seen", seen == null ? "in no adopted text of the run" : place(seen));
    out.println();
  }

  private static String place(Uptake.Source source) {
    return "%s, %s (%s)"
        .formatted(
            source.symbol().isEmpty() ? source.document() : source.symbol(),
            source.address(),
            Objects.requireNonNullElse(source.date(), "no date"));
  }

  private static void line(PrintWriter out, String name, String text) {
    String shown = DocumentPrinter.printable(text);
    out.printf(
        Locale.ROOT,
        "   %-10s %s%n",
        name,
        shown.length() > WIDTH ? shown.substring(0, WIDTH - 1).stripTrailing() + "…" : shown);
  }

  private static void print(PrintWriter out, UptakeTotal total) {
    out.printf(
        Locale.ROOT,
        "%-26s %4d of %4d%s%n",
        UptakeWords.label(total.name()),
        total.share().count(),
        total.share().total(),
        interval(total));
  }

  private static String interval(UptakeTotal total) {
    var interval = total.share().interval();
    return interval == null
        ? ""
        : String.format(
            Locale.ROOT,
            "  %3.0f %%  (95 %%: %.0f to %.0f %%)",
            100 * Objects.requireNonNull(total.share().value()),
            100 * interval.low(),
            100 * interval.high());
  }
}
