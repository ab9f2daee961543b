package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.parapolis.Pipeline;
import org.parapolis.Reading;
import org.parapolis.evaluate.TwinComparison;
import org.parapolis.evaluate.TwinScore;
import org.parapolis.jobs.WrongInput;
import org.parapolis.jobs.input.FileReader;
import org.parapolis.jobs.input.FileSource;
import org.parapolis.jobs.input.Input;
import org.parapolis.jobs.input.InputLister;
import org.parapolis.jobs.spark.HadoopSettings;
import org.parapolis.model.DocumentId;
import org.parapolis.model.StructuredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** PDF and other text against machine-readable XML of the same document. */
@Command(
    name = "structure",
    mixinStandardHelpOptions = true,
    description = "Compares documents that are there as XML and in another format.",
    footer = {"", "Example:", "  ./parapolis evaluate structure --twins data/sample"})
final class EvaluateStructureCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LexiconPlace lexiconPlace;

  @Option(
      names = "--twins",
      paramLabel = "DIR",
      required = true,
      description = "Folder that holds both formats of the same documents.")
  private String folder;

  private int failed;

  @Override
  public Integer call() {
    List<Input> files = InputLister.local(folder).files();
    Map<DocumentId, List<StructuredDocument>> documents = read(files);
    List<TwinScore> scores = new ArrayList<>();
    for (List<StructuredDocument> same : documents.values()) {
      same.stream()
          .filter(EvaluateStructureCommand::isXml)
          .findFirst()
          .ifPresent(
              reference ->
                  same.stream()
                      .filter(document -> !isXml(document))
                      .forEach(other -> scores.add(TwinComparison.compare(other, reference))));
    }
    if (scores.isEmpty()) {
      throw new WrongInput("no document in \"" + folder + "\" is there as XML and otherwise.");
    }
    scores.add(TwinScore.sum(scores));
    print(spec.commandLine().getOut(), scores);
    return failed == 0 ? 0 : Parapolis.SOME_FAILED;
  }

  private Map<DocumentId, List<StructuredDocument>> read(List<Input> files) {
    FileReader reader =
        new FileReader(Pipeline.with(lexiconPlace.lexicons()), new FileSource(HadoopSettings::get));
    Map<DocumentId, List<StructuredDocument>> documents = new TreeMap<>();
    for (Input file : files) {
      Reading reading = reader.read(file);
      reading
          .failures()
          .forEach(failure -> spec.commandLine().getErr().println(ErrorSentences.of(failure)));
      failed += reading.failures().size();
      for (StructuredDocument found : reading.documents()) {
        documents.computeIfAbsent(found.document().id(), id -> new ArrayList<>()).add(found);
      }
    }
    return documents;
  }

  private static boolean isXml(StructuredDocument found) {
    return found.document().source().mediaType().endsWith("xml");
  }

  private static void print(PrintWriter out, List<TwinScore> scores) {
    out.printf(
        Locale.ROOT,
        "%-22s %10s %10s %7s %7s %7s  %s%n",
        "document",
        "paragraphs",
        "words",
        "symbol",
        "date",
        "title",
        "missing");
    for (TwinScore score : scores) {
      out.printf(
          Locale.ROOT,
          "%-22s %9.1f%% %9.2f%% %3d/%-3d %3d/%-3d %3d/%-3d  %s%n",
          score.symbol(),
          100 * score.placedShare(),
          100 * score.wordShare(),
          score.sameSymbol(),
          score.documents(),
          score.sameDate(),
          score.documents(),
          score.sameTitle(),
          score.documents(),
          score.documents() == 1 ? String.join(" ", score.missing()) : "");
    }
    out.flush();
  }
}
