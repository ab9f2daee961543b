package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.parapolis.jobs.spark.Batch;
import org.parapolis.jobs.spark.Summary;
import picocli.CommandLine;

/** Says what a run found and where it is. */
final class SummaryPrinter {

  private final PrintWriter out;

  SummaryPrinter(PrintWriter out) {
    this.out = out;
  }

  /** Says of a stage what it took from earlier runs; nothing where it had to do all. */
  void share(String stage, Batch.Share share, String what) {
    if (share.made() < share.total()) {
      line(
          stage,
          "%s of %s %s; the others were there from before"
              .formatted(number(share.made()), number(share.total()), what));
    }
  }

  /** Says of a stage that it had nothing to do, where that is so. */
  void made(String stage, boolean made) {
    if (!made) {
      line(stage, "as it was; nothing it is made of has changed");
    }
  }

  /** Prints it; the exit code says whether documents failed. */
  int print(Summary summary, List<String> places) {
    line("documents", number(summary.documents()) + duplicates(summary));
    line("failed", number(summary.failed()) + listed(summary.failures()));
    line("words", number(summary.words()));
    line("paragraphs", number(summary.paragraphs()));
    for (String set : List.of("core", "extended", "broad", "citation")) {
      if (summary.mentions().containsKey(set)) {
        line(set, Counted.of(summary.mentions().get(set), "mention"));
      }
    }
    places(places);
    return summary.failed() == 0 ? CommandLine.ExitCode.OK : Parapolis.SOME_FAILED;
  }

  /** Says where the output is. */
  void places(List<String> places) {
    places.forEach(place -> line("written to", place));
    out.flush();
  }

  private void line(String label, String value) {
    out.printf(Locale.ROOT, "%-12s%s%n", label, value);
  }

  private static String duplicates(Summary summary) {
    return summary.duplicates() == 0
        ? ""
        : " (and " + Counted.of(summary.duplicates(), "duplicate") + ", not counted)";
  }

  private static String listed(SortedMap<String, Long> counts) {
    return counts.isEmpty()
        ? ""
        : counts.entrySet().stream()
            .map(count -> count.getKey() + " " + number(count.getValue()))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
