package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parapolis.index.Concordance;
import org.parapolis.index.ConcordanceLine;
import org.parapolis.index.Count;
import org.parapolis.index.Facet;
import org.parapolis.index.Order;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.index.SearchRequest;
import org.parapolis.index.Wording;
import org.parapolis.jobs.RunFolder;
import org.parapolis.jobs.WrongInput;
import org.parapolis.language.Lemmas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Questions to the index of a run. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Prints where something is said: a concordance, or counts with --by.",
    footer = {
      "",
      "A query is words, \"phrases\", wildcards (financ*), #concepts (#actor, #core,",
      "#network, #actor+finance+4), distances (\"encourages #actor\"~3, financ* NEAR #actor)",
      "and AND, OR, NOT with brackets.",
      "",
      "Examples, after ./parapolis run data/sample:",
      "  ./parapolis search '\"local authorities\"' --name sample",
      "  ./parapolis search 'financ* NEAR #actor' --name sample --body GA --by year"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int CONTEXT = 50;

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;

  @Parameters(paramLabel = "QUERY", description = "What is said.")
  private String query;

  @Option(names = "--by", paramLabel = "FACET", description = "Count by ${COMPLETION-CANDIDATES}.")
  private @Nullable Facet by;

  @Option(
      names = "--where",
      paramLabel = "FACET=VALUE",
      description = "Only where it holds; several of a mention mean the same mention.")
  private Map<Facet, String> where = Map.of();

  @Option(names = "--body", paramLabel = "BODY", description = "As --where body=BODY.")
  private @Nullable String body;

  @Option(names = "--section", paramLabel = "SECTION", description = "As --where section=SECTION.")
  private @Nullable String section;

  @Option(
      names = "--year",
      paramLabel = "YEAR[-YEAR]",
      description = "Adopted (else published) in these years.")
  private @Nullable String years;

  @Option(
      names = "--strength",
      paramLabel = "N[-N]",
      description = "Mentions of this strength, 0 to 5.")
  private @Nullable String strength;

  @Option(names = "--exact", description = "Words as printed: case and accents count.")
  private boolean exact;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "DOCUMENT",
      description = "${COMPLETION-CANDIDATES}.")
  private Order order;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Lines at most; default ${DEFAULT-VALUE}.")
  private int limit;

  @Override
  public Integer call() {
    SearchRequest request = request();
    PrintWriter out = spec.commandLine().getOut();
    try (ParagraphIndex index =
        ParagraphIndex.open(RunFolder.index(place.existing()), new Lemmas()::of)) {
      if (by != null) {
        List<Count> counts = index.counts(request, by);
        if (counts.isEmpty()) {
          out.println("0 paragraphs in 0 documents");
        }
        counts.forEach(count -> print(out, count));
      } else {
        print(out, index.concordance(request, order, limit));
      }
    }
    out.flush();
    return 0;
  }

  private SearchRequest request() {
    SearchRequest request = SearchRequest.of(query).in(exact ? Wording.EXACT : Wording.FOLDED);
    for (Map.Entry<Facet, String> one : where.entrySet()) {
      request = request.where(one.getKey(), one.getValue());
    }
    request = body == null ? request : request.where(Facet.BODY, body.toUpperCase(Locale.ROOT));
    request =
        section == null ? request : request.where(Facet.SECTION, section.toUpperCase(Locale.ROOT));
    if (strength != null) {
      int[] range = range("--strength", strength);
      request = request.strength(range[0], range[1]);
    }
    return years == null ? request : within(request, range("--year", years));
  }

  private static SearchRequest within(SearchRequest request, int[] years) {
    try {
      LocalDate first = Year.of(years[0]).atDay(1);
      return request.between(first, Year.of(years[1]).atMonth(12).atEndOfMonth());
    } catch (DateTimeException e) {
      throw new WrongInput("--year: " + e.getMessage() + ".");
    }
  }

  private static int[] range(String option, String text) {
    List<String> ends = List.of(text.split("-", -1));
    if (!text.matches("\\d{1,4}(-\\d{1,4})?")) {
      throw new WrongInput(option + " takes a number or two as in 3-5, not \"" + text + "\".");
    }
    return new int[] {Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(ends.size() - 1))};
  }

  private static void print(PrintWriter out, Count count) {
    out.printf(
        Locale.ROOT,
        "%-24s %7d paragraphs %7d documents%n",
        count.value().isEmpty() ? "(none)" : count.value(),
        count.paragraphs(),
        count.documents());
  }

  private static void print(PrintWriter out, Concordance found) {
    for (ConcordanceLine line : found.lines()) {
      String left = DocumentPrinter.printable(line.left(CONTEXT));
      String right = DocumentPrinter.printable(line.right(CONTEXT));
      out.printf(
          Locale.ROOT,
          "%" + CONTEXT + "s [%s] %-" + CONTEXT + "s  %s, %s, %s%n",
          left,
          DocumentPrinter.printable(line.hit()),
          right,
          line.paragraph().document(),
          line.paragraph().address(),
          line.paragraph().date() == null ? "no date" : line.paragraph().date());
    }
    out.printf(
        Locale.ROOT, "%d paragraphs in %d documents%n", found.paragraphs(), found.documents());
  }
}
