package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parapolis.Pipeline;
import org.parapolis.evaluate.MentionScorer;
import org.parapolis.evaluate.MentionScores;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.report.GoldJson;
import org.parapolis.report.Json;
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
    footer = {
      "",
      "Each coded mention is paired with at most one that was found. In a set (core,",
      "extended, broad) and in a type any overlap counts; strict means the same span",
      "and type. Codes are compared on pairs of the extended set, citation on pairs of",
      "the broad one. Mentions inside cited titles count here like all others, though",
      "the tables of a run count them apart. Intervals: 95 %%, bootstrap over documents.",
      "",
      "Examples:",
      "  ./parapolis evaluate mentions --gold data/gold/paragraphs.jsonl",
      "  ./parapolis evaluate mentions --gold data/gold/paragraphs.jsonl \\",
      "      --predictions found.jsonl --format json"
    })
final class EvaluateMentionsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private GoldFile gold;
  @Mixin private TextOrJson format;

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Write what was found, as JSON Lines.")
  private @Nullable Path predictions;

  @Override
  public Integer call() throws IOException {
    OutputPlace.checkFile(predictions);
    Pipeline pipeline = Pipeline.with(lexiconPlace.lexicons());
    Map<String, String> setOfType = pipeline.lexicon().setOfType();
    List<GoldParagraph> coded = gold.read(setOfType);
    Map<String, List<GoldMention>> found = new LinkedHashMap<>();
    for (GoldParagraph paragraph : coded) {
      found.put(paragraph.id(), find(pipeline, paragraph));
    }
    if (predictions != null) {
      gold.spare(predictions);
      write(predictions, coded, found);
    }
    MentionScores scores = new MentionScorer(setOfType).score(coded, found);
    PrintWriter out = spec.commandLine().getOut();
    if (format.isJson()) {
      Json.write(MentionScoresTree.of(scores), out);
    } else {
      MentionScoresPrinter.print(out, scores, coded);
    }
    out.flush();
    return 0;
  }

  static List<GoldMention> find(Pipeline pipeline, GoldParagraph coded) {
    return pipeline.code(List.of(coded.uncoded())).mentions().stream()
        .map(GoldMention::of)
        .toList();
  }

  private static void write(
      Path file, List<GoldParagraph> coded, Map<String, List<GoldMention>> found)
      throws IOException {
    List<GoldParagraph> paragraphs =
        coded.stream().map(p -> p.with(found.getOrDefault(p.id(), List.of()))).toList();
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (Writer writer = Files.newBufferedWriter(file)) {
      new GoldJson().write(writer, paragraphs);
    }
  }
}
