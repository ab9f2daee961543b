package org.parapolis.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.GoldParagraph;
import org.parapolis.report.GoldFormatException;
import org.parapolis.report.GoldJson;
import picocli.CommandLine.Option;

/** The coded paragraphs to measure against. */
final class GoldFile {

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = "Coded paragraphs, see data/gold/README.md.")
  private Path file;

  /** The paragraphs, each mention of a known type. */
  List<GoldParagraph> read(Set<String> types) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongInput("there is no file \"" + file + "\".");
    }
    try {
      List<GoldParagraph> paragraphs = new GoldJson().read(file);
      paragraphs.forEach(paragraph -> check(paragraph, types));
      return paragraphs;
    } catch (GoldFormatException e) {
      throw new WrongInput(e.getMessage());
    }
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
