package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.parapolis.jobs.spark.Summary;
import picocli.CommandLine;

/** Says what a run found and where it is. */
final class SummaryPrinter {

  private SummaryPrinter() {}

  /** Prints it; the exit code says whether documents failed. */
  static int print(PrintWriter out, Summary summary, List<Path> places) {
    line(out, "documents", number(summary.documents()) + duplicates(summary));
    line(out, "failed", number(summary.failed()) + listed(summary.failures()));
    line(out, "words", number(summary.words()));
    line(out, "paragraphs", number(summary.paragraphs()));
    for (String set : List.of("core", "extended", "broad", "citation")) {
      if (summary.mentions().containsKey(set)) {
        line(out, set, number(summary.mentions().get(set)) + " mentions");
      }
    }
    places.forEach(place -> line(out, "written to", place.toString()));
    out.flush();
    return summary.failed() == 0 ? CommandLine.ExitCode.OK : Parapolis.SOME_FAILED;
  }

  private static void line(PrintWriter out, String label, String value) {
    out.printf(Locale.ROOT, "%-12s%s%n", label, value);
  }

  private static String duplicates(Summary summary) {
    return summary.duplicates() == 0
        ? ""
        : " (and " + number(summary.duplicates()) + " duplicates, not counted)";
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
