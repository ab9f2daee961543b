package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parapolis.YearCounter;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.language.Lemmas;
import org.parapolis.model.YearSeries;
import org.parapolis.report.PhraseSeries;
import org.parapolis.report.PhraseSeriesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The yearly curves of queries, side by side. */
@Command(
    name = "series",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Counts year by year how many of the documents say something.",
    footer = {
      "",
      "A query is written as for search. A share is of the documents adopted in the",
      "year that meet the filters on documents and paragraphs; a filter on a mention's",
      "codes (--strength, --where role=finance) is part of what is asked for.",
      "",
      "Examples, after ./parapolis run data/sample:",
      "  ./parapolis series '\"local authorities\"' '#network' --name sample",
      "  ./parapolis series 'financ* NEAR #actor' --body GA --name sample \\",
      "    --out out/curves"
    })
final class SeriesCommand implements Callable<Integer> {

  /** Search prints lines, of which a paragraph may have several: enough for all of any year. */
  private static final String ALL_LINES = "1000000";

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;
  @Mixin private SearchFilters filters;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What is said; one or several.")
  private List<String> queries = List.of();

  @Mixin private AnswerFormat format;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Also write series.csv, series.json, a picture and a page into this folder.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (out != null) {
      OutputPlace.check(out);
    }
    PhraseSeries series =
        new PhraseSeries(
            place.name(), ShellWords.join(filters.words()), counted(), this::searchCommand);
    print(spec.commandLine().getOut(), series);
    if (out != null) {
      write(out, series);
    }
    return 0;
  }

  private List<YearSeries> counted() {
    List<YearSeries> counted = new ArrayList<>();
    try (ParagraphIndex index =
        ParagraphIndex.open(RunFolder.index(place.existing()), new Lemmas()::of)) {
      YearCounter counter = new YearCounter(index);
      for (String query : new LinkedHashSet<>(queries)) {
        counted.add(counter.series(filters.narrow(query, index)));
      }
    }
    return counted;
  }

  /** Lists the paragraphs that a query has in a year. */
  private String searchCommand(String query, int year) {
    List<String> words = new ArrayList<>(List.of("./parapolis", "search"));
    words.addAll(place.words());
    words.addAll(filters.wordsWithoutYears());
    String where = String.format(Locale.ROOT, "year=%04d", year);
    words.addAll(List.of("--where", where, "--limit", ALL_LINES));
    if (query.startsWith("-")) {
      words.add("--");
    }
    words.add(query);
    return ShellWords.join(words);
  }

  private void print(PrintWriter printer, PhraseSeries series) throws IOException {
    switch (format.kind()) {
      case TABLE -> SeriesPrinter.print(printer, series.series());
      case CSV -> series.writeCsv(printer);
      case JSON -> series.writeJson(printer);
    }
    printer.flush();
  }

  private static void write(Path folder, PhraseSeries series) {
    try {
      new PhraseSeriesFolder(folder).write(series);
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing " + folder, e);
    }
  }
}
