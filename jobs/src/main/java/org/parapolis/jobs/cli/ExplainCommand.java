package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parapolis.Explainer;
import org.parapolis.Pipeline;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.Paragraph;
import org.parapolis.model.StructuredDocument;
import org.parapolis.report.ExplainedParagraph;
import org.parapolis.report.ExplanationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why a paragraph was coded as it was. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the paragraphs in which something was found or rejected, with the lexicon row and the"
          + " rule behind every code. It codes them anew, so a changed lexicon shows at once."
    },
    footer = {
      "",
      "Examples, the first two after ./parapolis run data/sample:",
      "  ./parapolis explain A/HRC/RES/57/12 --name sample",
      "  ./parapolis explain A/HRC/RES/57/12 OP3 --name sample",
      "  ./parapolis explain data/sample/hrc/A_HRC_RES_57_12E.xml OP3"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private TextOrJson format;

  @Parameters(
      index = "0",
      paramLabel = "SYMBOL",
      description = "Symbol of a document of a run (without --name: of any run), or a file.")
  private String wanted;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ADDRESS",
      description = "One paragraph: OP3, PP2, OP1(a), ANNEX/OP34, H3.")
  private @Nullable String address;

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = Pipeline.with(lexiconPlace.lexicons());
    // The models take longest: they load while the document is looked for and read.
    var unused = CompletableFuture.runAsync(pipeline::loadModels);
    WantedDocument document = new WantedDocument(place, pipeline, spec.commandLine().getErr());
    List<StructuredDocument> all = document.find(wanted);
    List<StructuredDocument> documents =
        all.stream().filter(one -> one.document().isCoded()).toList();
    Explainer explainer = new Explainer(pipeline);
    boolean none = documents.isEmpty() && document.failed() > 0;
    List<ExplainedParagraph> explained =
        (none ? List.<Paragraph>of() : paragraphs(documents))
            .stream()
                .map(explainer::explain)
                .filter(paragraph -> address != null || paragraph.holdsSomething())
                .toList();
    PrintWriter out = spec.commandLine().getOut();
    if (format.isJson()) {
      ExplanationJson.write(explained, out);
    } else {
      ExplanationPrinter.print(out, documents, explained);
    }
    out.flush();
    return document.failed() == 0 ? 0 : Parapolis.SOME_FAILED;
  }

  private List<Paragraph> paragraphs(List<StructuredDocument> documents) {
    List<Paragraph> all = documents.stream().flatMap(d -> d.paragraphs().stream()).toList();
    if (address == null) {
      return all;
    }
    String asked = address;
    List<Paragraph> found = all.stream().filter(isAt(asked)).toList();
    if (found.isEmpty()) {
      List<String> addresses = all.stream().map(p -> p.address().value()).distinct().toList();
      throw new WrongInput(
          "there is no paragraph \"%s\" in %s; the nearest are %s."
              .formatted(asked, wanted, String.join(", ", NearestNames.of(asked, addresses))));
    }
    return found;
  }

  private static Predicate<Paragraph> isAt(String address) {
    String folded = address.toUpperCase(Locale.ROOT);
    return paragraph -> paragraph.address().value().toUpperCase(Locale.ROOT).equals(folded);
  }
}
