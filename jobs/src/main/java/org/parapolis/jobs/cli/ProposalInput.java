package org.parapolis.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parapolis.Pipeline;
import org.parapolis.Reading;
import org.parapolis.jobs.WrongInput;
import org.parapolis.jobs.input.FileReader;
import org.parapolis.jobs.input.FileSource;
import org.parapolis.jobs.input.InputLister;
import org.parapolis.jobs.spark.HadoopSettings;
import org.parapolis.model.NormalText;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Proposal;
import org.parapolis.report.InputFormatException;
import org.parapolis.report.ProposalFile;

/** A file of proposed language, of any kind. */
record ProposalInput(Pipeline pipeline) {

  private static final long MAX_BYTES = 16L << 20;

  /** No paragraph of a real text comes near to it; a file without blank lines may. */
  private static final int MAX_WORDS = 5_000;

  /** People write proposals without the marks that tell a paragraph from a heading. */
  private static final int SENTENCE = 8;

  /**
   * Reads it by its ending: a sheet, a plain text, or a document.
   *
   * @throws WrongInput where there is no such file, it breaks its format, holds no proposal or one
   *     that is none
   */
  List<Proposal> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongInput("there is no file \"" + file + "\".");
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new WrongInput(file + " is larger than 16 MB: not a file of proposals.");
    }
    List<Proposal> proposals = proposals(file);
    if (proposals.isEmpty()) {
      throw new WrongInput(file + " holds no proposal.");
    }
    for (Proposal proposal : proposals) {
      int words = NormalText.of(proposal.text()).words().size();
      if (words > MAX_WORDS) {
        throw new WrongInput(
            "proposal %s has %s words, and %s at most can be compared; part it by blank lines."
                .formatted(proposal.id(), words, MAX_WORDS));
      }
    }
    return proposals;
  }

  private List<Proposal> proposals(Path file) throws IOException {
    try {
      String name = file.toString().toLowerCase(Locale.ROOT);
      if (name.matches(".*\\.(csv|tsv)")) {
        return ProposalFile.sheet(file);
      }
      return name.matches(".*\\.(txt|md)") ? ProposalFile.text(file) : document(file);
    } catch (InputFormatException | IllegalArgumentException e) {
      throw new WrongInput(String.valueOf(e.getMessage()));
    }
  }

  private List<Proposal> document(Path file) {
    FileReader reader = new FileReader(pipeline, new FileSource(HadoopSettings::get));
    Reading reading = reader.read(InputLister.local(file.toString()).files().get(0));
    if (!reading.failures().isEmpty()) {
      throw new WrongInput(ErrorSentences.of(reading.failures().get(0)));
    }
    return ProposalFile.numbered(
        reading.documents().stream()
            .flatMap(document -> document.paragraphs().stream())
            .filter(ProposalInput::isLanguage)
            .map(Paragraph::text)
            .toList());
  }

  private static boolean isLanguage(Paragraph paragraph) {
    return switch (paragraph.section()) {
      case PREAMBULAR, OPERATIVE, ANNEX -> true;
      case TITLE, HEADING -> NormalText.of(paragraph.text()).words().size() >= SENTENCE;
      case FOOTNOTE, CLOSING -> false;
    };
  }
}
