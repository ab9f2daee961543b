package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.parapolis.Pipeline;
import org.parapolis.Reading;
import org.parapolis.jobs.input.FileReader;
import org.parapolis.jobs.input.FileSource;
import org.parapolis.jobs.input.Input;
import org.parapolis.jobs.input.InputLister;
import org.parapolis.jobs.spark.HadoopSettings;
import org.parapolis.model.Mention;
import org.parapolis.model.StructuredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One file as the pipeline sees it. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints the documents of a file as the pipeline sees them.",
    footer = {"", "Example:", "  ./parapolis show data/sample/ga/A_RES_79_1-2416433E.xml"})
final class ShowCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LexiconPlace lexiconPlace;

  @Parameters(paramLabel = "FILE", description = "The file.")
  private String file;

  @Option(names = "--mentions", description = "Mark the mentions; loads the language models.")
  private boolean mentions;

  @Override
  public Integer call() {
    List<Input> inputs = InputLister.local(file).files();
    Pipeline pipeline = Pipeline.with(lexiconPlace.lexicons());
    FileReader reader = new FileReader(pipeline, new FileSource(HadoopSettings::get));
    PrintWriter out = spec.commandLine().getOut();
    int failed = 0;
    for (Input input : inputs) {
      Reading reading = reader.read(input);
      for (StructuredDocument found : reading.documents()) {
        DocumentPrinter.print(out, found, mentions(pipeline, found));
      }
      reading
          .failures()
          .forEach(failure -> spec.commandLine().getErr().println(ErrorSentences.of(failure)));
      failed += reading.failures().size();
    }
    out.flush();
    return failed == 0 ? 0 : Parapolis.SOME_FAILED;
  }

  private List<Mention> mentions(Pipeline pipeline, StructuredDocument found) {
    return mentions ? pipeline.code(found.paragraphs()).mentions() : List.of();
  }
}
