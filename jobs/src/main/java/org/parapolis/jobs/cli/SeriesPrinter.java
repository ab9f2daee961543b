package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.parapolis.model.Interval;
import org.parapolis.model.Share;
import org.parapolis.model.YearSeries;
import org.parapolis.model.YearSeries.Usage;

/**
 * Yearly curves for reading: a line a year, with a bar to the scale of the highest share; dotted
 * where the documents are few.
 */
final class SeriesPrinter {

  private static final int BAR = 24;

  private final PrintWriter out;
  private final double highest;

  /**
   * @param series printed together, so that their bars have one scale
   */
  private SeriesPrinter(PrintWriter out, List<YearSeries> series) {
    this.out = out;
    OptionalDouble most =
        series.stream()
            .flatMap(one -> one.years().values().stream())
            .map(Usage::documents)
            .filter(documents -> documents.count() > 0)
            .mapToDouble(documents -> (double) documents.count() / documents.total())
            .max();
    this.highest = most.orElse(1);
  }

  static void print(PrintWriter out, List<YearSeries> series) {
    SeriesPrinter printer = new SeriesPrinter(out, series);
    for (int i = 0; i < series.size(); i++) {
      if (i > 0) {
        out.println();
      }
      printer.print(series.get(i));
    }
    if (series.stream()
        .flatMap(one -> one.years().values().stream())
        .anyMatch(SeriesPrinter::isDotted)) {
      out.println();
      out.println("bars of colons: fewer than 10 documents");
    }
  }

  private void print(YearSeries one) {
    out.println(one.query().isBlank() ? "every paragraph" : DocumentPrinter.printable(one.query()));
    if (one.years().isEmpty()) {
      out.println("no document with a day of adoption meets the filters");
    } else {
      line("year", "documents", "share", "95 % interval", "paragraphs", "share");
    }
    one.years().forEach(this::print);
    Usage undated = one.undated();
    if (undated.documents().total() > 0) {
      out.println(
          "not in the curve, without a day of adoption: "
              + counted(undated.documents())
              + " documents, "
              + counted(undated.paragraphs())
              + " paragraphs");
    }
  }

  private void print(int year, Usage usage) {
    Double share = usage.documents().value();
    Interval interval = usage.documents().interval();
    if (share == null || interval == null) {
      line(year, "no documents", "", "", "", "");
      return;
    }
    line(
        year,
        counted(usage.documents()),
        percent(share) + " %",
        percent(interval.low()) + " - " + percent(interval.high()),
        counted(usage.paragraphs()),
        (isDotted(usage) ? ":" : "#").repeat((int) Math.ceil(BAR * share / highest)));
  }

  private static boolean isDotted(Usage usage) {
    return usage.documents().count() > 0 && usage.documents().isOfFew();
  }

  private void line(Object... cells) {
    out.println(String.format(Locale.ROOT, "%-6s%14s%9s%16s%18s  %s", cells).stripTrailing());
  }

  private static String counted(Share share) {
    return share.count() + " of " + share.total();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
