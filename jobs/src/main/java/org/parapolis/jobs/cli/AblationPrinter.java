package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ablation as a table for reading, as CSV and as JSON. */
final class AblationPrinter {
  private static final List<String> SETS = List.of("core", "extended", "broad");
  private static final List<String> MEASURES = List.of("precision", "recall", "f1", "strict_f1");
  private static final List<String> CODES =
      List.of(
          "level_kappa", "prominence_kappa", "role_kappa", "strength_kappa", "citation_accuracy");

  private AblationPrinter() {}

  static void text(PrintWriter out, List<AblationRow> rows) {
    out.printf("%-9s", "");
    SETS.forEach(set -> out.printf(Locale.ROOT, " |%14s%10s", set, ""));
    out.printf(Locale.ROOT, " | %-29s |%n%-9s", "kappa", "");
    SETS.forEach(set -> out.printf(" |     P     R    F1 strict"));
    out.printf(" | level promin.  role strength | citation |  CPU ms%n");
    for (AblationRow row : rows) {
      Map<String, Double> values = row.values();
      out.printf("%-9s", row.name());
      for (String set : SETS) {
        out.print(" |");
        MEASURES.forEach(measure -> out.printf(" %5s", number(values.get(set + "_" + measure))));
      }
      out.printf(
          Locale.ROOT,
          " | %5s %7s %5s %8s | %8s | %7.1f%n",
          Stream.concat(
                  CODES.stream().map(code -> number(values.get(code))), Stream.of(row.cpuMillis()))
              .toArray());
    }
  }

  private static String number(double value) {
    return MentionScoresPrinter.number(value);
  }

  static void csv(PrintWriter out, List<AblationRow> rows) {
    out.print("way," + String.join(",", rows.get(0).values().keySet()) + ",cpu_ms\n");
    for (AblationRow row : rows) {
      String values =
          row.values().values().stream()
              .map(value -> value.isNaN() ? "" : value.toString())
              .collect(Collectors.joining(","));
      out.printf(Locale.ROOT, "%s,%s,%.1f\n", row.name(), values, row.cpuMillis());
    }
  }

  /** By way: what {@code evaluate mentions} gives, without the errors, and the time. */
  static Map<String, Object> tree(List<AblationRow> rows) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (AblationRow row : rows) {
      Map<String, Object> scores = MentionScoresTree.measures(row.scores());
      scores.put("cpu_ms", row.cpuMillis());
      tree.put(row.name(), scores);
    }
    return tree;
  }
}
