package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parapolis.DraftReader;
import org.parapolis.Pipeline;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.Document;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.MentionSets;
import org.parapolis.model.StructuredDocument;
import org.parapolis.report.DraftFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From zero draft to final text. */
@Command(
    name = "drafts",
    mixinStandardHelpOptions = true,
    description = {
      "Compares the versions of a text, zero draft, revisions, final, in this order: which"
          + " paragraphs were kept, changed, moved, added, deleted and put back, and what became of"
          + " each mention.",
      "As CSV it has a row for each mention and version, as JSON everything."
    },
    footer = {
      "",
      "Examples, the first two after ./parapolis run data/sample:",
      "  ./parapolis drafts A/HRC/59/L.17 A/HRC/RES/59/25 --name sample",
      "  ./parapolis drafts A/RES/75/224 A/RES/77/173 A/RES/79/214 \\",
      "    --name sample --out out/habitat",
      "  ./parapolis drafts data/sample/pdf/A_HRC_59_L.17.en.pdf \\",
      "    data/sample/hrc/A_HRC_RES_59_25_E.xml"
    })
final class DraftsCommand implements Callable<Integer> {

  /** Paragraphs of a version: the time grows with their cube. The longest real text has 2,200. */
  private static final int AT_MOST = 5_000;

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;

  @Parameters(
      arity = "2..*",
      paramLabel = "VERSION",
      description =
          "Two or more versions, the oldest first: files, or symbols of a run (without --name: of"
              + " any run).")
  private List<String> wanted;

  @Mixin private AnswerFormat format;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder to write: index.html with the versions side by side, paragraphs.csv,"
              + " mentions.csv, drafts.json.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (out != null) {
      OutputPlace.check(out);
    }
    Pipeline pipeline = Pipeline.with(lexiconPlace.lexicons());
    WantedDocument finder = new WantedDocument(place, pipeline, spec.commandLine().getErr());
    List<StructuredDocument> documents = new ArrayList<>();
    for (String one : wanted) {
      documents.add(single(one, finder.find(one)));
    }
    DraftHistory history = new DraftReader(pipeline).read(names(documents), documents);
    MentionSets sets = new MentionSets(pipeline.lexicon().setOfType());
    DraftFile file = new DraftFile(history, sets);
    if (out != null) {
      file.writeFolder(out);
    }
    PrintWriter writer = spec.commandLine().getOut();
    switch (format.kind()) {
      case TABLE -> new DraftsPrinter(writer, sets).print(history, out);
      case CSV -> file.writeCsv(writer);
      case JSON -> file.writeJson(writer);
    }
    writer.flush();
    return finder.failed() == 0 ? 0 : Parapolis.SOME_FAILED;
  }

  private static StructuredDocument single(String wanted, List<StructuredDocument> found) {
    if (found.size() != 1) {
      String ids =
          String.join(", ", found.stream().map(one -> one.document().id().value()).toList());
      throw new WrongInput(
          found.isEmpty()
              ? "\"" + wanted + "\" could not be read."
              : "\"%s\" holds %d documents (%s); run them and name one by its symbol."
                  .formatted(wanted, found.size(), ids));
    }
    int paragraphs = found.get(0).paragraphs().size();
    if (paragraphs > AT_MOST) {
      throw new WrongInput(
          "\"%s\" has more paragraphs (%s) than can be compared (%s)."
              .formatted(wanted, paragraphs, AT_MOST));
    }
    return found.get(0);
  }

  /** Symbols; where two versions have the same or one has none, what the user called them. */
  private List<String> names(List<StructuredDocument> documents) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i).document();
      Path file = Path.of(wanted.get(i)).getFileName();
      names.add(
          document.symbol() != null || file == null ? document.id().value() : file.toString());
    }
    return new HashSet<>(names).size() == names.size() ? names : wanted;
  }
}
