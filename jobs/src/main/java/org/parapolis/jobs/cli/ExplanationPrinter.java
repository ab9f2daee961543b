package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.model.StructuredDocument;
import org.parapolis.report.ExplainedParagraph;
import org.parapolis.report.ExplainedParagraph.ExplainedMention;
import org.parapolis.report.ExplainedParagraph.ExplainedRejection;
import org.parapolis.report.ExplainedParagraph.FoundForm;
import org.parapolis.report.ExplainedParagraph.Reason;
import org.parapolis.report.LexiconRow;

/**
 * Explanations for reading: the paragraph with its mentions in brackets and numbered, what was
 * rejected in braces and lettered; below it the reasons of each.
 */
final class ExplanationPrinter {

  /** Some forms are longer than a screen; the file and line say where the rest is. */
  private static final int FORM_WIDTH = 60;

  private final PrintWriter out;

  private ExplanationPrinter(PrintWriter out) {
    this.out = out;
  }

  static void print(
      PrintWriter out, List<StructuredDocument> documents, List<ExplainedParagraph> explained) {
    ExplanationPrinter printer = new ExplanationPrinter(out);
    for (StructuredDocument document : documents) {
      String title = document.document().id() + "  " + clean(document.document().title());
      out.println(title.stripTrailing());
      List<ExplainedParagraph> own =
          explained.stream()
              .filter(p -> p.paragraph().document().equals(document.document().id()))
              .toList();
      if (own.isEmpty()) {
        out.println("Nothing was found or rejected in it.");
      }
      own.forEach(printer::print);
    }
  }

  private void print(ExplainedParagraph explained) {
    Paragraph paragraph = explained.paragraph();
    out.println();
    out.printf(
        Locale.ROOT,
        "%s  %s%s%n",
        paragraph.address(),
        paragraph.section().name().toLowerCase(Locale.ROOT),
        paragraph.page() == 0 ? "" : ", page " + paragraph.page());
    if (!paragraph.chapeau().isEmpty()) {
      out.println("    (under: " + clean(paragraph.chapeau()) + ")");
    }
    String number = paragraph.number().isEmpty() ? "" : paragraph.number() + " ";
    out.println("    " + clean(number + marked(explained)));
    int place = 1;
    for (ExplainedMention mention : explained.mentions()) {
      print(place++, mention);
    }
    char letter = 'a';
    for (ExplainedRejection rejection : explained.rejections()) {
      print(letter++, rejection);
    }
    if (!explained.holdsSomething()) {
      printNothing(explained);
    }
  }

  private static String marked(ExplainedParagraph explained) {
    String text = explained.paragraph().text();
    List<Mark> marks = new ArrayList<>();
    int place = 1;
    for (ExplainedMention mention : explained.mentions()) {
      marks.add(new Mark(mention.mention().span().end(), "]" + place++));
      marks.add(new Mark(mention.mention().span().begin(), "["));
    }
    char letter = 'a';
    for (ExplainedRejection rejection : explained.rejections()) {
      marks.add(new Mark(rejection.rejection().span().end(), "}" + letter++));
      marks.add(new Mark(rejection.rejection().span().begin(), "{"));
    }
    marks.sort((one, other) -> Integer.compare(other.at(), one.at()));
    StringBuilder marked = new StringBuilder(text);
    marks.forEach(mark -> marked.insert(mark.at(), mark.text()));
    return marked.toString();
  }

  private record Mark(int at, String text) {}

  private void print(int place, ExplainedMention explained) {
    Mention mention = explained.mention();
    out.printf(
        Locale.ROOT,
        "  [%d] \"%s\" is counted: %s%n",
        place,
        clean(mention.text()),
        mention.type());
    line("row", rowText(explained.row()));
    for (FoundForm scale : explained.scales()) {
      line("scale", "\"" + clean(scale.text()) + "\": " + rowText(scale.row()));
    }
    for (Reason reason : explained.reasons()) {
      String value = reason.value().isEmpty() ? "" : reason.value() + ": ";
      line(reason.code(), value + reason.sentence() + behind(reason));
    }
    if (!mention.modulators().isEmpty()) {
      line("modulators", clean(String.join("; ", mention.modulators())));
    }
    if (!mention.companions().isEmpty()) {
      line("companions", String.join("; ", mention.companions()));
    }
  }

  private void print(char letter, ExplainedRejection explained) {
    Reason reason = explained.reason();
    out.printf(Locale.ROOT, "  {%s} \"%s\" is not%n", letter, clean(explained.rejection().text()));
    line("row", rowText(explained.row()));
    line("why", reason.sentence() + behind(reason) + " [" + reason.rule() + "]");
  }

  private void printNothing(ExplainedParagraph explained) {
    if (explained.paragraph().section() == Section.FOOTNOTE) {
      out.println("  Footnotes are not coded.");
      return;
    }
    out.println(
        explained.idle().isEmpty()
            ? "  Nothing was found or rejected: no term, name, head or scale word of the lexicon."
            : "  Nothing was found or rejected. Words of the lexicon that make no mention here:");
    for (FoundForm form : explained.idle()) {
      line("\"" + clean(form.text()) + "\"", rowText(form.row()));
    }
  }

  private void line(String label, String text) {
    out.printf(Locale.ROOT, "      %-11s %s%n", label, text);
  }

  /** The row that a rule rests on: by the words in which it stands there, else by its form. */
  private static String behind(Reason reason) {
    LexiconRow row = reason.row();
    if (row == null) {
      return "";
    }
    return reason.words().isEmpty()
        ? ": " + rowText(row)
        : ": \"%s\" of %s (%s)"
            .formatted(clean(String.join("\", \"", reason.words())), row.id(), row.place());
  }

  private static String rowText(LexiconRow row) {
    String form =
        row.form().length() <= FORM_WIDTH
            ? row.form()
            : row.form().substring(0, FORM_WIDTH - 2) + " …";
    return row.id() + " (" + row.place() + ")  " + clean(form);
  }

  private static String clean(String text) {
    return DocumentPrinter.printable(text);
  }
}
