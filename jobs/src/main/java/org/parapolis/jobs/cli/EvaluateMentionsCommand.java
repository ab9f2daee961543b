package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parapolis.Pipeline;
import org.parapolis.evaluate.MentionScorer;
import org.parapolis.evaluate.MentionScores;
import org.parapolis.evaluate.Score;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.report.GoldFormatException;
import org.parapolis.report.GoldJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is found in coded paragraphs against what people coded. */
@Command(
    name = "mentions",
    mixinStandardHelpOptions = true,
    description = "Scores what is found in paragraphs that people have coded.",
    footer = {"", "Example:", "  ./parapolis evaluate mentions --gold data/gold/paragraphs.jsonl"})
final class EvaluateMentionsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LexiconPlace lexiconPlace;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = "Coded paragraphs, see data/gold/README.md.")
  private Path gold;

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Write what was found in the same format.")
  private @Nullable Path predictions;

  @Override
  public Integer call() throws IOException {
    List<GoldParagraph> coded = read();
    Pipeline pipeline = Pipeline.with(lexiconPlace.lexicons());
    Map<String, List<GoldMention>> found = new LinkedHashMap<>();
    for (GoldParagraph paragraph : coded) {
      found.put(paragraph.id(), find(pipeline, paragraph));
    }
    if (predictions != null) {
      write(predictions, coded, found);
    }
    print(
        spec.commandLine().getOut(),
        new MentionScorer(pipeline.lexicon().setOfType()).score(coded, found));
    return 0;
  }

  private List<GoldParagraph> read() throws IOException {
    if (!Files.isRegularFile(gold)) {
      throw new WrongInput("there is no file \"" + gold + "\".");
    }
    try {
      return new GoldJson().read(gold);
    } catch (GoldFormatException e) {
      throw new WrongInput(e.getMessage());
    }
  }

  private static List<GoldMention> find(Pipeline pipeline, GoldParagraph coded) {
    return pipeline.code(List.of(coded.uncoded())).mentions().stream()
        .map(GoldMention::of)
        .toList();
  }

  private static void write(
      Path file, List<GoldParagraph> coded, Map<String, List<GoldMention>> found)
      throws IOException {
    List<GoldParagraph> paragraphs =
        coded.stream().map(p -> p.with(found.getOrDefault(p.id(), List.of()))).toList();
    try (Writer writer = Files.newBufferedWriter(file)) {
      new GoldJson().write(writer, paragraphs);
    }
  }

  private static void print(PrintWriter out, MentionScores scores) {
    for (MentionScores.Disagreement error : scores.errors()) {
      out.printf(
          Locale.ROOT,
          "%s %s: %s \"%s\"%n    %s%n",
          error.kind(),
          error.paragraph().id(),
          error.mention().type(),
          DocumentPrinter.printable(error.mention().span().of(error.paragraph().text())),
          DocumentPrinter.printable(error.paragraph().text()));
    }
    out.printf("%n%-14s %9s %7s %7s %7s%n", "overlap", "precision", "recall", "F1", "coded");
    scores.sets().forEach((set, score) -> print(out, set, score, scores.intervals().get(set)));
    scores.types().forEach((type, score) -> print(out, type, score, null));
    out.printf("%n%-14s %9s %7s %7s %7s%n", "strict", "precision", "recall", "F1", "coded");
    scores.strictSets().forEach((set, score) -> print(out, set, score, null));
    out.printf("%n%-14s %9s %7s %7s%n", "codes", "accuracy", "kappa", "n");
    scores
        .codes()
        .forEach(
            (code, agreement) ->
                out.printf(
                    Locale.ROOT,
                    "%-14s %9.3f %7.3f %7d%n",
                    code,
                    agreement.accuracy(),
                    agreement.kappa(code.equals("strength")),
                    agreement.n()));
    out.flush();
  }

  private static void print(
      PrintWriter out, String name, Score score, double @Nullable [] interval) {
    out.printf(
        Locale.ROOT,
        "%-14s %9.3f %7.3f %7.3f %7d%s%n",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        score.coded(),
        interval == null
            ? ""
            : String.format(Locale.ROOT, "  95%% %.3f to %.3f", interval[0], interval[1]));
  }
}
