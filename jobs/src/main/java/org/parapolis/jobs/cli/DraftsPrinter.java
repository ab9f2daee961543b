package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.CodeShift;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.MentionStep;
import org.parapolis.model.MentionThread;
import org.parapolis.model.Paragraph;
import org.parapolis.report.DraftSummary;

/** The history of a text on a terminal: what each version did, then the path of each mention. */
final class DraftsPrinter {

  private static final int CONTEXT = 60;

  private final PrintWriter out;
  private final MentionSets sets;

  DraftsPrinter(PrintWriter out, MentionSets sets) {
    this.out = out;
    this.sets = sets;
  }

  /**
   * Prints the history.
   *
   * @param folder where it was written too
   */
  void print(DraftHistory history, @Nullable Path folder) {
    List<DraftSummary> summaries = DraftSummary.of(history, sets);
    int width = summaries.stream().mapToInt(one -> one.version().length()).max().orElse(0);
    String heads = "%-" + Math.max(width, 10) + "s";
    print(heads, "paragraphs", "all", "unchanged", "changed", "moved", "added", "deleted", "back");
    for (DraftSummary one : summaries) {
      print(
          heads,
          one.version(),
          one.paragraphs(),
          one.unchanged(),
          one.changed(),
          one.moved(),
          one.added(),
          one.deleted(),
          one.reinserted());
    }
    out.println();
    print(heads, "mentions", "all", "stronger", "weaker", "", "added", "deleted", "back");
    for (DraftSummary one : summaries) {
      print(
          heads,
          one.version(),
          one.mentions(),
          one.strengthened(),
          one.weakened(),
          "",
          one.mentionsAdded(),
          one.mentionsDeleted(),
          one.mentionsReinserted());
    }
    out.println();
    printMentions(history);
    if (folder != null) {
      out.println(
          "written to " + folder + ": index.html, paragraphs.csv, mentions.csv, drafts.json");
    }
  }

  private void print(String heads, String head, Object... cells) {
    out.printf(Locale.ROOT, heads, DocumentPrinter.printable(head));
    for (Object cell : cells) {
      out.printf(Locale.ROOT, "%10s", cell);
    }
    out.println();
  }

  private void printMentions(DraftHistory history) {
    int broad = 0;
    for (MentionThread thread : history.mentions()) {
      if (sets.isNarrow(thread.last())) {
        print(thread);
      } else {
        broad++;
      }
    }
    if (broad > 0) {
      out.printf(
          Locale.ROOT,
          "%d broader mentions (level, place, issue, instrument) are in --format csv%n",
          broad);
    }
  }

  private void print(MentionThread thread) {
    Mention last = thread.last();
    String places =
        thread.steps().stream()
            .map(MentionStep::mention)
            .map(mention -> mention == null ? "-" : mention.address().value())
            .collect(Collectors.joining(" > "));
    out.printf(
        "%s  %s (%s)  %s%n",
        thread.path(), DocumentPrinter.printable(last.text()), last.type(), places);
    for (MentionStep step : thread.steps()) {
      if (!step.shifts().isEmpty()) {
        print(Objects.requireNonNull(step.mention()), step);
      }
    }
    out.println("    " + quote(last, Objects.requireNonNull(thread.lastStep().paragraph())));
  }

  private void print(Mention mention, MentionStep step) {
    CodeShift.@Nullable Turn turn = step.turn();
    String shifts =
        step.shifts().stream().map(CodeShift::toString).collect(Collectors.joining(", "));
    out.printf(
        "    %s: %s%s%n",
        mention.address(), turn == null ? "" : turn + ": ", DocumentPrinter.printable(shifts));
  }

  private static String quote(Mention mention, Paragraph paragraph) {
    String text = paragraph.text();
    int begin = mention.span().begin();
    int end = mention.span().end();
    int from = begin <= CONTEXT ? 0 : text.indexOf(' ', begin - CONTEXT) + 1;
    int blank = text.lastIndexOf(' ', end + CONTEXT);
    int to = end + CONTEXT >= text.length() ? text.length() : Math.max(end, blank);
    String quote =
        text.substring(Math.min(from, begin), begin)
            + "["
            + mention.text()
            + "]"
            + text.substring(end, to);
    return DocumentPrinter.printable(
        (from > 0 ? "… " : "") + quote + (to < text.length() ? " …" : ""));
  }
}
