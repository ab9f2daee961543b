package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parapolis.LineageReader;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.Document;
import org.parapolis.model.LineageFindings;
import org.parapolis.model.Passage;
import org.parapolis.report.LineageFolder;
import org.parapolis.report.LineageJson;
import org.parapolis.report.LineagePage;
import org.parapolis.reuse.TextDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where language comes from, and what became of it. */
@Command(
    name = "lineage",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Prints where a paragraph's words come from and what became of them: of one paragraph, of"
            + " a document, or of the whole run.",
    footer = {
      "",
      "Examples, after ./parapolis run data/sample:",
      "  ./parapolis lineage A/RES/79/214 OP20 --name sample",
      "  ./parapolis lineage A/RES/79/214 --name sample",
      "  ./parapolis lineage --all --name sample --out out/lineage"
    })
final class LineageCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexicons;
  @Mixin private TextOrJson format;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SYMBOL",
      description = "A document of the run.")
  private @Nullable String symbol;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ADDRESS",
      description = "One of its paragraphs: OP20, PP3, ANNEX/OP27(e).")
  private @Nullable String address;

  @Option(names = "--all", description = "All adopted texts of the run.")
  private boolean all;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Also write tables, JSON and a page into this folder.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (all == (symbol != null)) {
      throw new WrongInput("give the symbol of a document, or --all.");
    }
    if (out != null) {
      OutputPlace.check(out);
    }
    Path run = place.existingOrOnlyOne();
    StoredPassages stored = StoredPassages.of(run);
    print(LineageReader.with(lexicons.lexicons()), stored, run.getFileName().toString());
    return 0;
  }

  private void print(LineageReader reader, StoredPassages stored, String run) throws IOException {
    LineagePrinter printer = new LineagePrinter(spec.commandLine().getOut());
    if (symbol == null) {
      LineageFindings findings = reader.ofAll(stored.withAdopted(List.of()));
      write(reader, findings, "Run " + run, () -> printer.summary(findings, reader::isFollowed));
      return;
    }
    Document document = stored.document(symbol);
    if (address == null) {
      LineageFindings findings = ofDocument(reader, stored, document);
      write(reader, findings, document.id().value(), () -> printer.document(document, findings));
      return;
    }
    List<Passage> own = stored.of(List.of(document));
    Passage asked = StoredPassages.passage(own, document, address);
    LineageFindings findings =
        reader.of(
            document,
            asked.paragraph().address(),
            // A search by words may miss kin of a formula ("Takes note of the report …"), which
            // speaks of nothing followed.
            isSpeaking(reader, asked)
                ? stored.around(List.of(asked), own)
                : stored.withAdopted(own));
    write(reader, findings, asked.toString(), () -> printer.family(findings.families().get(0)));
  }

  private static LineageFindings ofDocument(
      LineageReader reader, StoredPassages stored, Document document) {
    List<Passage> series = stored.of(reader.series(document, stored.documents()));
    List<Passage> speaking =
        series.stream()
            .filter(passage -> passage.document().equals(document))
            .filter(passage -> isSpeaking(reader, passage))
            .toList();
    return reader.of(document, stored.around(speaking, series));
  }

  private static boolean isSpeaking(LineageReader reader, Passage passage) {
    return passage.mentions().stream().anyMatch(reader::isFollowed);
  }

  private void write(LineageReader reader, LineageFindings findings, String title, Runnable text)
      throws IOException {
    PrintWriter printed = spec.commandLine().getOut();
    LineageJson json = new LineageJson(reader::isFollowed);
    if (out != null) {
      new LineageFolder(out)
          .write(findings, new LineagePage(title, reader::isFollowed, TextDiff::of), json);
    }
    if (format.isJson()) {
      json.write(findings, printed);
    } else {
      text.run();
      if (out != null) {
        printed.println("written to " + out.resolve("index.html"));
      }
    }
    printed.flush();
  }
}
