package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.parapolis.LexiconDiff;
import org.parapolis.Pipeline;
import org.parapolis.Reading;
import org.parapolis.jobs.input.FileReader;
import org.parapolis.jobs.input.FileSource;
import org.parapolis.jobs.input.InputLister;
import org.parapolis.jobs.spark.HadoopSettings;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Failure;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.model.StructuredDocument;
import org.parapolis.report.ChangeFile;
import org.parapolis.report.MentionChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a change of the lexicon does to the mentions. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Prints which mentions another lexicon gains (+), loses (-) or codes otherwise (~), in the"
          + " paragraphs of a run or of the documents given. How documents are cut into paragraphs"
          + " is not compared."
    },
    footer = {
      "",
      "Example: copy the lexicons, change the copy, compare on the bundled sample:",
      "  cp -r lexicons my-lexicons",
      "  ./parapolis lexicon diff lexicons my-lexicons data/sample"
    })
final class LexiconDiffCommand implements Callable<Integer> {

  /** How the changes are written. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;

  @Parameters(index = "0", paramLabel = "OLD", description = "Folder of the lexicons as they were.")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "Folder of the changed lexicons.")
  private Path changed;

  @Parameters(
      index = "2..*",
      paramLabel = "INPUT",
      description =
          "Documents; without any: the run named by --name, or the only one. A document that is"
              + " there twice counts once.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Format format;

  private int failed;

  @Override
  public Integer call() throws IOException {
    Pipeline before = Pipeline.with(LexiconFiles.read(old));
    LexiconDiff diff = new LexiconDiff(before, Pipeline.with(LexiconFiles.read(changed)));
    List<Paragraph> concerned = new ArrayList<>();
    int[] all = new int[1];
    each(
        before,
        paragraph -> {
          all[0]++;
          if (diff.hasTrigger(paragraph) && diff.concerns(paragraph)) {
            concerned.add(paragraph);
          }
        });
    concerned.sort(Comparator.comparing(Paragraph::document).thenComparingInt(Paragraph::ordinal));
    List<MentionChange> changes =
        concerned.parallelStream().flatMap(p -> diff.changes(p).stream()).toList();
    write(diff, changes, all[0]);
    return failed == 0 ? 0 : Parapolis.SOME_FAILED;
  }

  private void each(Pipeline reader, Consumer<Paragraph> consumer) {
    if (inputs.isEmpty()) {
      StoredParagraphs.of(place.existingOrOnlyOne()).each(consumer);
    } else {
      read(reader).values().stream()
          .flatMap(document -> document.paragraphs().stream())
          .filter(paragraph -> paragraph.section() != Section.FOOTNOTE)
          .forEach(consumer);
    }
  }

  private SortedMap<DocumentId, StructuredDocument> read(Pipeline pipeline) {
    FileReader reader = new FileReader(pipeline, new FileSource(HadoopSettings::get));
    List<Reading> readings =
        new InputLister(HadoopSettings::get)
            .list(inputs).files().parallelStream().map(reader::read).toList();
    SortedMap<DocumentId, StructuredDocument> documents = new TreeMap<>();
    for (Reading reading : readings) {
      for (StructuredDocument document : reading.documents()) {
        if (document.document().isCoded()) {
          documents.putIfAbsent(document.document().id(), document);
        }
      }
      for (Failure failure : reading.failures()) {
        failed++;
        spec.commandLine().getErr().println(ErrorSentences.of(failure));
      }
    }
    return documents;
  }

  private void write(LexiconDiff diff, List<MentionChange> changes, int paragraphs)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case CSV -> ChangeFile.writeCsv(changes, out);
      case JSON -> ChangeFile.writeJson(changes, out);
      case TEXT -> {
        out.printf(
            "%s changed, looked for in %s%n",
            Counted.of(diff.changedRows(), "row"), Counted.of(paragraphs, "paragraph"));
        ChangePrinter.print(out, changes);
      }
    }
    out.flush();
  }
}
