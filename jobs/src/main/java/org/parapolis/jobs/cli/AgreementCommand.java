package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parapolis.Pipeline;
import org.parapolis.evaluate.CodingComparer;
import org.parapolis.evaluate.CodingComparison;
import org.parapolis.jobs.WrongInput;
import org.parapolis.report.HandCoding;
import org.parapolis.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How far two people who coded the same paragraphs agree. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Compares two codings of the same paragraphs; see data/VALIDATION.md.",
    footer = {
      "",
      "Each file is gold JSON Lines, a filled coding.csv or an export of Label Studio (JSON);",
      "which one is seen from its content. Spans: F1 of the mentions, any overlap or the same",
      "span and type (strict). Codes, on matched mentions: Krippendorff's alpha, the share",
      "coded alike (raw), Gwet's AC1; for strength alpha is ordinal and AC2 has quadratic",
      "weights. Intervals: 95 %%, bootstrap over documents. Where data do not define a number,",
      "the reason stands in its place.",
      "",
      "Example, with the coded paragraphs of the project against themselves:",
      "  ./parapolis agreement data/gold/paragraphs.jsonl data/gold/paragraphs.jsonl"
    })
final class AgreementCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private TextOrJson format;

  @Parameters(index = "0", paramLabel = "A", description = "What one coder did.")
  private Path a;

  @Parameters(index = "1", paramLabel = "B", description = "What the other did.")
  private Path b;

  @Override
  public Integer call() throws IOException {
    Map<String, String> setOfType = Pipeline.with(lexiconPlace.lexicons()).lexicon().setOfType();
    HandCoding ofA = new CodedFile(a).read(setOfType);
    HandCoding ofB = new CodedFile(b).read(setOfType);
    CodingComparison comparison =
        new CodingComparer(setOfType).compare(ofA.paragraphs(), ofB.paragraphs());
    if (comparison.paragraphs() == 0) {
      throw new WrongInput(nothingToCompare(comparison));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format.isJson()) {
      Json.write(AgreementTree.of(comparison, ofA, ofB), out);
    } else {
      new AgreementPrinter(out).print(comparison, ofA, ofB);
    }
    out.flush();
    return 0;
  }

  private String nothingToCompare(CodingComparison comparison) {
    return comparison.otherText().isEmpty()
        ? "no paragraph is coded in both \"" + a + "\" and \"" + b + "\": their ids differ."
        : "the paragraphs coded in both \"" + a + "\" and \"" + b + "\" differ in their text.";
  }
}
