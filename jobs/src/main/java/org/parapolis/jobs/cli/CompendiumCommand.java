package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parapolis.Pipeline;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.language.Lemmas;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Paragraph;
import org.parapolis.model.StructuredDocument;
import org.parapolis.report.Compendium;
import org.parapolis.report.CompendiumFolder;
import org.parapolis.report.DocumentRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The paragraphs of a run, printed as people quote them. */
@Command(
    name = "compendium",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints the paragraphs that speak of local and regional governments, as HTML and for Word:"
          + " each with its address, its chapeau, the mentions marked and their codes in words;"
          + " the headline numbers of the run with their definitions; and the full text of every"
          + " document that is named.",
      "Without a filter on a mention's codes these are the paragraphs with a core or extended"
          + " mention; mentions in cited titles do not count."
    },
    footer = {
      "",
      "Examples, after ./parapolis run data/sample:",
      "  ./parapolis compendium --name sample --out out/compendium",
      "  ./parapolis compendium A/HRC/RES/57/12 --name sample --out out/57-12",
      "  ./parapolis compendium --query housing --body GA --name sample \\",
      "    --out out/housing"
    })
final class CompendiumCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private SearchFilters filters;

  @Parameters(
      arity = "0..*",
      paramLabel = "SYMBOL",
      description = "Only these documents; each is also printed in full.")
  private List<String> symbols = List.of();

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "Only paragraphs that answer it; written as for search.")
  private @Nullable String query;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder to write to; made where it is missing.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Path run = place.existingOrOnlyOne();
    OutputPlace.check(out);
    StoredTables tables = new StoredTables(RunFolder.tables(run));
    List<DocumentRow> documents = tables.documents();
    List<DocumentRow> named =
        symbols.stream().map(symbol -> named(symbol, documents)).distinct().toList();
    Map<DocumentId, List<Mention>> mentions = mentions(tables);
    MentionSets sets =
        new MentionSets(Pipeline.with(lexiconPlace.lexicons()).lexicon().setOfType());
    ChosenParagraphs chosen =
        query == null && !filters.areSet()
            ? ChosenParagraphs.all(mentions, sets)
            : answering(RunFolder.index(run));
    List<StructuredDocument> whole =
        named.stream()
            .map(DocumentRow::document)
            .map(document -> new StructuredDocument(document, tables.paragraphs(document.id())))
            .toList();
    Compendium compendium =
        new Compendium(
            run.getFileName().toString(),
            choice(named, chosen),
            documents,
            mentions,
            quoted(chosen, documents, whole, tables),
            whole,
            sets);
    return write(compendium);
  }

  private static DocumentRow named(String symbol, List<DocumentRow> documents) {
    List<DocumentRow> once = documents.stream().filter(row -> row.duplicateOf() == null).toList();
    return once.stream()
        .filter(row -> row.document().id().isCalled(symbol))
        .findFirst()
        .orElseThrow(
            () ->
                NearestNames.missing(
                    symbol, once.stream().map(row -> row.document().id()).toList()));
  }

  private static Map<DocumentId, List<Mention>> mentions(StoredTables tables) {
    Map<DocumentId, List<Mention>> mentions = new TreeMap<>();
    tables.eachMention(
        mention ->
            mentions.computeIfAbsent(mention.document(), id -> new ArrayList<>()).add(mention));
    return mentions;
  }

  /** Those of the named documents, else those of all that count. */
  private static List<Paragraph> quoted(
      ChosenParagraphs chosen,
      List<DocumentRow> documents,
      List<StructuredDocument> whole,
      StoredTables tables) {
    if (!whole.isEmpty()) {
      return whole.stream()
          .flatMap(one -> one.paragraphs().stream())
          .filter(chosen::holds)
          .toList();
    }
    List<Paragraph> quoted = new ArrayList<>();
    StoredParagraphs.of(documents, tables)
        .each(
            paragraph -> {
              if (chosen.holds(paragraph)) {
                quoted.add(paragraph);
              }
            });
    return quoted;
  }

  private ChosenParagraphs answering(Path folder) {
    try (ParagraphIndex index = ParagraphIndex.open(folder, new Lemmas()::of)) {
      return ChosenParagraphs.answering(
          filters.narrow(Objects.requireNonNullElse(query, ""), index), index);
    }
  }

  private static String choice(List<DocumentRow> named, ChosenParagraphs chosen) {
    List<String> ids = named.stream().map(CompendiumCommand::id).toList();
    return "every paragraph"
        + (ids.isEmpty() ? "" : " of " + String.join(", ", ids))
        + chosen.inWords()
        + ".";
  }

  private int write(Compendium compendium) throws IOException {
    List<Path> files = new CompendiumFolder(out).write(compendium);
    PrintWriter printer = spec.commandLine().getOut();
    printer.println("quoted      " + Counted.of(compendium.quoted().size(), "paragraph"));
    printer.println("written to  " + files.get(0));
    files.stream().skip(1).forEach(file -> printer.println("            " + file));
    printer.flush();
    return 0;
  }

  private static String id(DocumentRow row) {
    return row.document().id().value();
  }
}
