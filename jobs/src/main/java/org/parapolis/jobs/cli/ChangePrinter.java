package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.parapolis.model.Mention;
import org.parapolis.report.ChangeTally;
import org.parapolis.report.MentionChange;

/** What a change of the lexicon did, for reading: counts by row and type, then each mention. */
final class ChangePrinter {

  private ChangePrinter() {}

  static void print(PrintWriter out, List<MentionChange> changes) {
    line(out, "", "gained", "lost", "otherwise");
    line(out, "mentions", ChangeTally.of(changes));
    print(out, "by type", ChangeTally.by(Mention::type, changes));
    print(out, "by row", ChangeTally.by(Mention::entry, changes));
    for (MentionChange change : changes) {
      out.println();
      print(out, change);
    }
  }

  private static void print(PrintWriter out, String title, SortedMap<String, ChangeTally> tallies) {
    if (!tallies.isEmpty()) {
      out.println(title);
    }
    tallies.forEach((value, tally) -> line(out, "  " + value, tally));
  }

  private static void line(PrintWriter out, String label, ChangeTally tally) {
    line(
        out,
        label,
        Long.toString(tally.gained()),
        Long.toString(tally.lost()),
        Long.toString(tally.otherwise()));
  }

  private static void line(PrintWriter out, String label, String... cells) {
    out.printf(Locale.ROOT, "%-44s %9s %9s %9s%n", label, cells[0], cells[1], cells[2]);
  }

  private static void print(PrintWriter out, MentionChange change) {
    Mention mention = change.mention();
    out.printf(
        Locale.ROOT,
        "%s %s %s: \"%s\", %s%n",
        change.kind().sign(),
        mention.document(),
        mention.address(),
        clean(mention.text()),
        DocumentPrinter.codes(mention));
    Mention before = change.before();
    if (before != null && change.after() != null) {
      out.printf(
          Locale.ROOT,
          "    was: \"%s\", %s (differs: %s)%n",
          clean(before.text()),
          DocumentPrinter.codes(before),
          String.join(", ", change.fields()));
    }
    if (!change.note().isEmpty()) {
      String other = before == null ? "was: " : "is now: ";
      out.println("    " + other + change.note());
    }
    out.println("    " + clean(change.sentence()));
  }

  private static String clean(String text) {
    return DocumentPrinter.printable(text);
  }
}
