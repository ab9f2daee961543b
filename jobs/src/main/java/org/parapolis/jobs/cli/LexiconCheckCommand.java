package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parapolis.LexiconCheck;
import org.parapolis.Pipeline;
import org.parapolis.RowCounter;
import org.parapolis.jobs.WrongInput;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.report.RowUse;
import org.parapolis.report.RowUseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything that can be said of a lexicon before it is used. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Reads every row, runs its example and counterexample, and warns of forms that another row"
          + " always wins; with --name it also counts the rows that the run never shows. The exit code is 3"
          + " where there are mistakes; warnings are for you to judge."
    },
    footer = {
      "",
      "Examples, the second after ./parapolis run data/sample:",
      "  ./parapolis lexicon check --lexicons lexicons",
      "  ./parapolis lexicon check --name sample --counts counts.csv"
    })
final class LexiconCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private RunPlace place;

  @Option(
      names = "--counts",
      paramLabel = "FILE",
      description = "With --name: write how often each row is met, as CSV.")
  private @Nullable Path counts;

  @Override
  public Integer call() throws IOException {
    LexiconFiles files = lexiconPlace.lexicons();
    if (counts != null && !place.isNamed()) {
      throw new WrongInput("--counts are those of a run: say --name NAME too.");
    }
    OutputPlace.checkFile(counts);
    PrintWriter out = spec.commandLine().getOut();
    LexiconCheck check = LexiconCheck.of(files);
    check.mistakes().forEach(mistake -> out.println(DocumentPrinter.printable(mistake)));
    check.warnings().forEach(warning -> out.println("warning: " + warning));
    if (place.isNamed() && check.rows() > 0) {
      printUnseen(out, files);
    }
    out.printf(
        Locale.ROOT,
        "%s, %s, %s%n",
        check.rows() == 0 ? "examples not run" : Counted.of(check.rows(), "row"),
        Counted.of(check.mistakes().size(), "mistake"),
        Counted.of(check.warnings().size(), "warning"));
    out.flush();
    return check.mistakes().isEmpty() ? 0 : Parapolis.BROKEN_ENVIRONMENT;
  }

  private void printUnseen(PrintWriter out, LexiconFiles files) throws IOException {
    RowCounter counter = new RowCounter(Pipeline.with(files).lexicon());
    StoredParagraphs.of(place.existing()).each(counter::add);
    List<RowUse> uses = counter.counts();
    if (counts != null) {
      try (Writer writer = Files.newBufferedWriter(counts)) {
        RowUseFile.write(uses, writer);
      }
    }
    Map<String, Integer> unseen = new TreeMap<>();
    uses.stream()
        .filter(use -> use.seen() == 0)
        .forEach(use -> unseen.merge(use.row().place().file(), 1, Integer::sum));
    unseen.forEach(
        (file, rows) ->
            out.printf(
                "never seen in the run %s: %s of %s%n",
                place.name(), Counted.of(rows, "row"), file));
    if (!unseen.isEmpty() && counts == null) {
      out.println("Which rows these are is in the file that --counts FILE writes.");
    }
  }
}
