package org.parapolis.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.GoldParagraph;
import org.parapolis.report.HandCoding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The coded paragraphs to measure against. */
final class GoldFile {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = {
        "Coded paragraphs: JSON Lines (see data/gold/README.md), a filled coding.csv or an export"
            + " of Label Studio (JSON)."
      })
  private Path file;

  /**
   * The paragraphs that are coded, each mention of a known type; those that are not coded yet are
   * told to the user and left out.
   */
  List<GoldParagraph> read(Map<String, String> setOfType) throws IOException {
    HandCoding coding = new CodedFile(file).read(setOfType);
    if (!coding.uncoded().isEmpty()) {
      tell(coding);
    }
    return coding.paragraphs();
  }

  private void tell(HandCoding coding) {
    command
        .commandLine()
        .getErr()
        .printf(
            "not coded yet in \"%s\", so not scored: %s%n",
            file, AgreementPrinter.counted(coding.uncoded()));
  }

  /** Refuses to write over what people coded. */
  void spare(Path output) throws IOException {
    if (Files.exists(output) && Files.isSameFile(output, file)) {
      throw new WrongInput("\"" + output + "\" holds the coding: write to another file.");
    }
  }
}
