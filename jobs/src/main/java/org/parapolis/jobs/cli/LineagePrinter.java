package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.parapolis.model.CodeShift;
import org.parapolis.model.Descent;
import org.parapolis.model.Document;
import org.parapolis.model.Edit;
import org.parapolis.model.Family;
import org.parapolis.model.Fate;
import org.parapolis.model.LineageFindings;
import org.parapolis.model.Mention;
import org.parapolis.model.Novelty;
import org.parapolis.model.Passage;
import org.parapolis.reuse.TextDiff;

/** Lineages for reading: what was deleted as {@code [-…-]}, what was added as {@code {+…+}}. */
final class LineagePrinter {

  private static final int QUOTED = 160;
  private static final int MOST_CARRIED = 10;

  private final PrintWriter out;

  LineagePrinter(PrintWriter out) {
    this.out = out;
  }

  /** Every text of a family with what it changed in its parent's. */
  void family(Family family) {
    Passage first = family.first();
    out.printf(
        Locale.ROOT,
        "%s of %s; first %s (%s), last %s (%s)%n",
        Counted.of(family.members().size(), "paragraph"),
        Counted.of(family.documents(), "document"),
        first,
        first.date(),
        family.last(),
        family.last().date());
    for (Descent member : family.members()) {
      out.println();
      print(member);
    }
  }

  private void print(Descent member) {
    Passage passage = member.passage();
    if (member.parent() == null) {
      out.println(passage.date() + "  " + passage);
      print(passage.text());
      return;
    }
    Passage parent = member.parent().passage();
    out.printf(
        Locale.ROOT,
        "%s  %s, from %s, resemblance %.2f%n",
        passage.date(),
        passage,
        parent,
        member.resemblance());
    List<Edit> edits = TextDiff.of(parent.text(), passage.text());
    boolean same = edits.stream().allMatch(Edit::kept);
    print(same ? "(unchanged)" : marked(edits));
  }

  private static String marked(List<Edit> edits) {
    StringBuilder text = new StringBuilder();
    for (Edit edit : edits) {
      String words = edit.text().stripTrailing();
      String blanks = edit.text().substring(words.length());
      switch (edit.kind()) {
        case KEPT -> text.append(edit.text());
        case ADDED -> text.append("{+").append(words).append("+}").append(blanks);
        case DELETED -> text.append("[-").append(words).append("-]").append(blanks);
      }
    }
    return text.toString();
  }

  /** The novelty of each mention, and what the text before it in its series had. */
  void document(Document document, LineageFindings findings) {
    out.println(DocumentPrinter.printable(document.id() + " " + document.title()));
    if (findings.novelties().isEmpty()) {
      out.println("no core or extended mentions");
    }
    for (Novelty novelty : findings.novelties()) {
      out.println();
      print(novelty);
    }
    List<Fate> fates = findings.fates();
    if (!fates.isEmpty()) {
      out.println();
      Document before = fates.get(0).passage().document();
      out.println("of the mentions in " + before.id() + " (" + before.adopted() + "), this text");
      fates(fates);
    }
  }

  private void print(Novelty novelty) {
    Passage passage = novelty.descent().passage();
    Passage first = novelty.first();
    out.printf(
        Locale.ROOT,
        "%-10s %s: %s%n",
        passage.paragraph().address(),
        DocumentPrinter.printable(novelty.mention().text()),
        first == null
            ? "NEW"
            : String.format(
                Locale.ROOT,
                "REITERATED since %s, %s, overlap %.2f",
                first.date(),
                first,
                novelty.overlap()));
    print(quote(passage.text(), novelty.mention()));
  }

  private void fates(List<Fate> fates) {
    for (Fate.Kind kind : Fate.Kind.values()) {
      List<Fate> some = fates.stream().filter(fate -> fate.kind() == kind).toList();
      out.println(kind.name().toLowerCase(Locale.ROOT) + " " + some.size());
      if (kind != Fate.Kind.KEPT) {
        some.forEach(this::print);
      }
    }
  }

  private void print(Fate fate) {
    out.printf(
        Locale.ROOT,
        "  %s → %s%s: %s%s%n",
        fate.passage(),
        fate.successor().id(),
        fate.match() == null ? "" : ", " + fate.match().paragraph().address(),
        DocumentPrinter.printable(fate.mention().text()),
        changes(fate));
    print(quote(fate.passage().text(), fate.mention()));
  }

  private static String changes(Fate fate) {
    StringBuilder text = new StringBuilder();
    for (CodeShift shift : fate.shifts()) {
      if (shift.turn() == CodeShift.Turn.WEAKENED) {
        text.append(", ").append(shift.code()).append(' ').append(shift.older());
        text.append(shift.older().isEmpty() ? "" : " ").append("→ ").append(shift.newer());
      }
    }
    return text.toString();
  }

  /** What a run's texts hold, and the most carried families that speak of LRGs. */
  void summary(LineageFindings findings, Predicate<Mention> followed) {
    List<Novelty> novelties =
        findings.novelties().stream().filter(one -> followed.test(one.mention())).toList();
    long fresh = novelties.stream().filter(Novelty::isNew).count();
    int members = findings.families().stream().mapToInt(family -> family.members().size()).sum();
    int families = findings.families().size();
    out.printf(
        "%s of %s%n",
        families == 1 ? "1 family" : families + " families", Counted.of(members, "paragraph"));
    out.printf(
        Locale.ROOT,
        "%s: %d new, %d reiterated%n",
        Counted.of(novelties.size(), "core and extended mention"),
        fresh,
        novelties.size() - fresh);
    out.println("from one text of a series to the next");
    fates(findings.fates());
    out.println("most carried");
    findings.speaking(followed).stream().limit(MOST_CARRIED).forEach(this::carried);
  }

  private void carried(Family family) {
    out.printf(
        Locale.ROOT,
        "  %s, first %s (%s), last %s (%s)%n",
        Counted.of(family.documents(), "document"),
        family.first(),
        family.first().date(),
        family.last(),
        family.last().date());
    String text = family.first().text();
    print(text.length() <= QUOTED ? text : text.substring(0, QUOTED) + " …");
  }

  private void print(String text) {
    out.println("    " + DocumentPrinter.printable(text));
  }

  private static String quote(String text, Mention mention) {
    int begin = Math.max(0, mention.span().begin() - QUOTED / 2);
    int end = Math.min(text.length(), mention.span().end() + QUOTED / 2);
    return (begin == 0 ? "" : "… ")
        + text.substring(begin, end)
        + (end < text.length() ? " …" : "");
  }
}
