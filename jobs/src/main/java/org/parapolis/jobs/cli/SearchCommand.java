package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parapolis.index.Facet;
import org.parapolis.index.Order;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.index.SearchRequest;
import org.parapolis.jobs.WrongInput;
import org.parapolis.jobs.store.RunFolder;
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
      "#network, #actor+finance+4), distances (\"encourages #actor\"~3,",
      "financ* NEAR #actor) and AND, OR, NOT with brackets.",
      "",
      "Examples, after ./parapolis run data/sample:",
      "  ./parapolis search '\"local authorities\"' --name sample",
      "  ./parapolis search 'financ* NEAR #actor' --name sample --body GA --by year",
      "  ./parapolis search '\"local government\"' --name sample --words lemma"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int TABLE_LINES = 20;

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;

  @Parameters(paramLabel = "QUERY", description = "What is said.")
  private String query;

  @Option(names = "--by", paramLabel = "FACET", description = "Count by ${COMPLETION-CANDIDATES}.")
  private @Nullable Facet by;

  @Mixin private SearchFilters filters;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "DOCUMENT",
      description = "${COMPLETION-CANDIDATES}.")
  private Order order;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Lines at most; default 20 in a table, else all. Counts are of all.")
  private @Nullable Integer limit;

  @Mixin private AnswerFormat format;

  @Override
  public Integer call() throws IOException {
    if (limit != null && limit < 0) {
      throw new WrongInput("--limit takes a number from 0, not " + limit + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (ParagraphIndex index =
        ParagraphIndex.open(RunFolder.index(place.existing()), new Lemmas()::of)) {
      SearchRequest request = filters.narrow(query, index);
      SearchPrinter printer =
          new SearchPrinter(
              out,
              spec.commandLine().getColorScheme().ansi(),
              index.run(),
              request,
              index.concordance(request, order, by == null ? lines() : 0));
      if (by == null) {
        printer.lines(format.kind());
      } else {
        printer.counts(by, index.counts(request, by), format.kind());
      }
    }
    out.flush();
    return 0;
  }

  private int lines() {
    if (limit != null) {
      return limit;
    }
    return format.kind() == AnswerFormat.Kind.TABLE ? TABLE_LINES : Integer.MAX_VALUE;
  }
}
