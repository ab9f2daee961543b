package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parapolis.index.Concordance;
import org.parapolis.index.ConcordanceLine;
import org.parapolis.index.Count;
import org.parapolis.index.Facet;
import org.parapolis.index.IndexedParagraph;
import org.parapolis.index.SearchRequest;
import org.parapolis.report.Csv;
import org.parapolis.report.Json;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Prints what a run's index answered to one question.
 *
 * @param total how many paragraphs and documents match; its lines do not matter
 */
record SearchPrinter(
    PrintWriter out, Ansi ansi, String run, SearchRequest request, Concordance total) {

  private static final int CONTEXT = 50;

  void lines(AnswerFormat.Kind format) throws IOException {
    List<ConcordanceLine> lines = total.lines();
    switch (format) {
      case TABLE -> {
        lines.forEach(this::print);
        summary();
      }
      case CSV -> Csv.write(LINE, lines.stream().map(SearchPrinter::cells).toList(), out);
      case JSON -> json("lines", SearchTree.lines(lines));
    }
  }

  void counts(Facet facet, List<Count> counts, AnswerFormat.Kind format) throws IOException {
    String name = SearchTree.name(facet);
    switch (format) {
      case TABLE -> {
        counts.forEach(this::print);
        summary();
      }
      case CSV ->
          Csv.write(
              List.of(name, "paragraphs", "documents"),
              counts.stream().map(SearchPrinter::cells).toList(),
              out);
      case JSON -> {
        Map<String, @Nullable Object> tree = SearchTree.of(run, request, total);
        tree.put("by", name);
        tree.put("counts", SearchTree.counts(counts));
        Json.write(tree, out);
      }
    }
  }

  private void json(String name, List<Map<String, @Nullable Object>> rows) throws IOException {
    Map<String, @Nullable Object> tree = SearchTree.of(run, request, total);
    tree.put(name, rows);
    Json.write(tree, out);
  }

  private void print(Count count) {
    out.printf(
        Locale.ROOT,
        "%-24s %7d %-10s %7d %s%n",
        count.value().isEmpty() ? "(none)" : DocumentPrinter.printable(count.value()),
        count.paragraphs(),
        Counted.noun(count.paragraphs(), "paragraph"),
        count.documents(),
        Counted.noun(count.documents(), "document"));
  }

  private void print(ConcordanceLine line) {
    IndexedParagraph paragraph = line.paragraph();
    out.printf(
        Locale.ROOT,
        "%" + CONTEXT + "s %s %-" + CONTEXT + "s  %s, %s, %s%n",
        DocumentPrinter.printable(line.left(CONTEXT)),
        marked(DocumentPrinter.printable(line.hit())),
        DocumentPrinter.printable(line.right(CONTEXT)),
        paragraph.document(),
        paragraph.address(),
        paragraph.date() == null ? "no date" : paragraph.date());
  }

  private String marked(String hit) {
    return ansi.enabled()
        ? Style.on(Style.bold, Style.fg_yellow) + hit + Style.off(Style.fg_yellow, Style.bold)
        : "[" + hit + "]";
  }

  private void summary() {
    out.printf(
        "%s in %s of the run %s; searched: words %s%s%n",
        Counted.of(total.paragraphs(), "paragraph"),
        Counted.of(total.documents(), "document"),
        run,
        switch (request.wording()) {
          case FOLDED -> "without case and accents";
          case LEMMA -> "in their dictionary form";
          case EXACT -> "as printed";
        },
        request.asksMentions() ? ", and mentions" : "");
  }

  private static final List<String> LINE =
      List.of(
          "document",
          "symbol",
          "title",
          "body",
          "kind",
          "date",
          "adopted",
          "address",
          "number",
          "section",
          "begin",
          "end",
          "hit",
          "text");

  private static List<@Nullable Object> cells(ConcordanceLine line) {
    IndexedParagraph paragraph = line.paragraph();
    return Arrays.asList(
        paragraph.document().value(),
        paragraph.symbol(),
        paragraph.title(),
        paragraph.body(),
        paragraph.kind(),
        paragraph.date(),
        paragraph.adopted(),
        paragraph.address().value(),
        paragraph.number(),
        paragraph.section(),
        line.span() == null ? null : line.span().begin(),
        line.span() == null ? null : line.span().end(),
        line.hit(),
        paragraph.text());
  }

  private static List<@Nullable Object> cells(Count count) {
    return new ArrayList<>(List.of(count.value(), count.paragraphs(), count.documents()));
  }
}
