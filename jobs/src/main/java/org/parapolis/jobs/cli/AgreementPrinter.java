package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parapolis.evaluate.CodingComparison;
import org.parapolis.evaluate.CodingComparison.CodeAgreement;
import org.parapolis.evaluate.CodingComparison.Disagreement;
import org.parapolis.evaluate.Estimate;
import org.parapolis.evaluate.Metric;
import org.parapolis.model.GoldMention;
import org.parapolis.model.Interval;
import org.parapolis.report.HandCoding;

/** A comparison of two codings for reading: what differs, then the numbers. */
final class AgreementPrinter {

  /** Ids of one kind that are named; all are in the JSON. */
  private static final int SHOWN = 5;

  private final PrintWriter out;

  AgreementPrinter(PrintWriter out) {
    this.out = out;
  }

  /** The name of Gwet's coefficient for this metric. */
  static String gwet(CodeAgreement agreement) {
    return agreement.metric() == Metric.NOMINAL ? "AC1" : "AC2";
  }

  void print(CodingComparison found, HandCoding a, HandCoding b) {
    String last = "";
    for (Disagreement one : found.disagreements()) {
      if (!one.paragraph().id().equals(last)) {
        last = one.paragraph().id();
        out.println(last + ": " + DocumentPrinter.printable(one.paragraph().text()));
      }
      print(one);
    }
    out.printf(
        "%s%s of %s compared%n",
        found.disagreements().isEmpty() ? "" : System.lineSeparator(),
        Counted.of(found.paragraphs(), "paragraph"),
        Counted.of(found.documents(), "document"));
    ids("only in A", AgreementTree.without(found.onlyInA(), b.uncoded()));
    ids("only in B", AgreementTree.without(found.onlyInB(), a.uncoded()));
    ids("not coded yet in A", a.uncoded());
    ids("not coded yet in B", b.uncoded());
    ids("text is not the same", found.otherText());
    out.printf("%n%-19s %5s %5s  %-24s %-24s%n", "mentions", "A", "B", "F1", "strict F1");
    found
        .spans()
        .forEach(
            (set, span) -> {
              out.printf(Locale.ROOT, "%-19s %5d %5d  ", set, span.a(), span.b());
              out.println(
                  "%-24s %-24s"
                      .formatted(text(span.overlap()), text(span.strict()))
                      .stripTrailing());
              reason(span.overlap());
            });
    out.printf("%n%-19s %5s %5s  %-24s %-24s %s%n", "codes", "n", "alike", "alpha", "raw", "AC");
    found.codes().forEach(this::print);
    print("core in paragraph", found.core());
  }

  private void print(String code, CodeAgreement agreement) {
    out.printf(Locale.ROOT, "%-19s %5d %5d  ", code, agreement.units(), agreement.agreed());
    out.printf(
        "%-24s %-24s %s %s%n",
        text(agreement.alpha()), text(agreement.raw()), text(agreement.ac()), gwet(agreement));
    reason(agreement.alpha());
  }

  private static String text(Estimate estimate) {
    if (estimate.value() == null) {
      return "–";
    }
    String value = String.format(Locale.ROOT, "%.3f", estimate.value());
    Interval interval = estimate.interval();
    return interval == null
        ? value
        : value + String.format(Locale.ROOT, " (%.3f to %.3f)", interval.low(), interval.high());
  }

  private void reason(Estimate estimate) {
    if (!estimate.reason().isEmpty()) {
      out.println("  " + estimate.reason());
    }
  }

  private void ids(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      out.println(what + ": " + counted(ids));
    }
  }

  /** How many there are, and the first of them. */
  static String counted(List<String> ids) {
    String first = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())));
    String more = ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "";
    return ids.size() + " (" + DocumentPrinter.printable(first) + more + ")";
  }

  private void print(Disagreement one) {
    String text = one.paragraph().text();
    if (one.differs().isEmpty()) {
      out.println("  " + (one.b() == null ? "only A: " : "only B: ") + coded(one, text));
      return;
    }
    out.println("  " + String.join(", ", one.differs()));
    out.println("    A: " + coded(one.a(), text));
    out.println("    B: " + coded(one.b(), text));
  }

  private static String coded(Disagreement one, String text) {
    return coded(one.b() == null ? one.a() : one.b(), text);
  }

  private static String coded(@Nullable GoldMention mention, String text) {
    if (mention == null) {
      return "";
    }
    return "\""
        + DocumentPrinter.printable(mention.span().of(text))
        + "\" "
        + Stream.of(
                mention.type(),
                mention.level(),
                mention.prominence(),
                mention.role(),
                mention.strength() == null ? null : "strength " + mention.strength(),
                mention.citation() ? "citation" : null)
            .filter(code -> code != null)
            .collect(Collectors.joining(", "));
  }
}
