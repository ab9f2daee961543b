package org.parapolis.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    coding.paragraphs().forEach(paragraph -> check(paragraph, setOfType.keySet()));
    if (!coding.uncoded().isEmpty()) {
      tell(coding);
    }
    return coding.paragraphs();
  }

  private void tell(HandCoding coding) {
    if (coding.paragraphs().isEmpty()) {
      throw new WrongInput("no paragraph in \"" + file + "\" is coded yet.");
    }
    String ids = String.join(", ", coding.uncoded());
    command
        .commandLine()
        .getErr()
        .printf(
            "not coded yet in \"%s\", so not scored: %d (%s)%n",
            file, coding.uncoded().size(), DocumentPrinter.printable(ids));
  }

  /** Refuses to write over what people coded. */
  void spare(Path output) throws IOException {
    if (Files.exists(output) && Files.isSameFile(output, file)) {
      throw new WrongInput("\"" + output + "\" holds the coding: write to another file.");
    }
  }

  private void check(GoldParagraph paragraph, Set<String> types) {
    paragraph
        .mentions()
        .forEach(
            mention -> {
              if (!types.contains(mention.type())) {
                throw new WrongInput(
                    "%s: paragraph %s: unknown type \"%s\", one of %s"
                        .formatted(file, paragraph.id(), mention.type(), String.join(", ", types)));
              }
            });
  }
}
