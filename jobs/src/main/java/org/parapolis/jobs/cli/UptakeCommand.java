package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parapolis.AdoptedText;
import org.parapolis.Pipeline;
import org.parapolis.UptakeFinder;
import org.parapolis.UptakeTotals;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.WrongInput;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.language.Lemmas;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Proposal;
import org.parapolis.model.Uptake;
import org.parapolis.report.DocumentRow;
import org.parapolis.report.UptakeFolder;
import org.parapolis.report.UptakeJson;
import org.parapolis.report.UptakeReport;
import org.parapolis.report.UptakeTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposed language against adopted texts. */
@Command(
    name = "uptake",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Says what became of proposed language in adopted texts.",
    footer = {
      "",
      "PROPOSALS is a text with a paragraph each (parted by blank lines, else a line each),",
      "a CSV file with the column text and any of proposal_id, proponent, process,",
      "target_symbol, target_paragraph, must_terms, strength_asked and date, or a Word, PDF",
      "or other document. Without a date, texts older than a proposal count as uptake too.",
      "",
      "Examples, after ./parapolis run data/sample:",
      "  ./parapolis uptake data/proposals.csv --name sample",
      "  ./parapolis uptake data/proposals.csv --name sample --against A/HRC/RES/57/12",
      "  ./parapolis uptake data/proposals.csv --name sample \\",
      "    --against '\"local governments\"' --out out/uptake"
    })
final class UptakeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;

  @Parameters(paramLabel = "PROPOSALS", description = "The file of proposed language.")
  private Path proposals;

  @Option(
      names = "--against",
      paramLabel = "QUERY|SYMBOL",
      arity = "1..*",
      description =
          "Texts to compare with: symbols of the run, or a search for adopted ones; default each"
              + " proposal's target_symbol.")
  private List<String> against = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Also write uptake.csv, totals.csv, uptake.json and index.html there.")
  private @Nullable Path out;

  @Mixin private AnswerFormat format;

  @Override
  public Integer call() throws IOException {
    Path run = place.existing();
    if (out != null) {
      OutputPlace.check(out);
    }
    Pipeline pipeline = Pipeline.with(lexiconPlace.lexicons());
    List<Proposal> asked = new ProposalInput(pipeline).read(proposals);
    Lemmas lemmas = new Lemmas();
    try (ParagraphIndex index = ParagraphIndex.open(RunFolder.index(run), lemmas::of)) {
      StoredTables tables = new StoredTables(RunFolder.tables(run));
      UptakeFinder finder = new UptakeFinder(pipeline, lemmas::of, index);
      ComparedDocuments documents = new ComparedDocuments(tables, index);
      Map<String, List<DocumentRow>> wanted = wanted(asked, documents);
      UptakeReport report = report(asked, wanted, finder, tables);
      if (out != null) {
        write(report, out);
      }
      print(report);
    }
    return 0;
  }

  /** The texts that each proposal is compared with, by its id. */
  private Map<String, List<DocumentRow>> wanted(List<Proposal> asked, ComparedDocuments documents) {
    List<DocumentRow> all = against.isEmpty() ? List.of() : documents.of(against);
    Map<String, List<DocumentRow>> wanted = new LinkedHashMap<>();
    for (Proposal proposal : asked) {
      if (against.isEmpty() && proposal.targetSymbol().isEmpty()) {
        throw new WrongInput(
            "proposal "
                + proposal.id()
                + " has no target_symbol; say what to compare it with: --against SYMBOL.");
      }
      wanted.put(
          proposal.id(), against.isEmpty() ? documents.of(List.of(proposal.targetSymbol())) : all);
    }
    return wanted;
  }

  private UptakeReport report(
      List<Proposal> asked,
      Map<String, List<DocumentRow>> wanted,
      UptakeFinder finder,
      StoredTables tables) {
    Map<DocumentId, AdoptedText> texts = new LinkedHashMap<>();
    List<Uptake> uptakes = new ArrayList<>();
    for (Proposal proposal : asked) {
      List<AdoptedText> own = new ArrayList<>();
      for (DocumentRow row : wanted.getOrDefault(proposal.id(), List.of())) {
        DocumentId id = row.document().id();
        own.add(
            texts.computeIfAbsent(
                id,
                key -> finder.text(row.document(), tables.paragraphs(key), tables.mentions(key))));
      }
      uptakes.add(finder.find(proposal, own));
    }
    return new UptakeReport(
        place.name(),
        String.valueOf(proposals.getFileName()),
        texts.keySet().stream().map(DocumentId::value).toList(),
        uptakes,
        UptakeTotals.of(uptakes));
  }

  private static void write(UptakeReport report, Path folder) {
    try {
      new UptakeFolder(folder).write(report);
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing to " + folder, e);
    }
  }

  private void print(UptakeReport report) throws IOException {
    PrintWriter printer = spec.commandLine().getOut();
    switch (format.kind()) {
      case TABLE -> UptakePrinter.print(printer, report, out);
      case CSV -> UptakeTable.write(report, printer);
      case JSON -> UptakeJson.write(report, printer);
    }
    printer.flush();
  }
}
