package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.parapolis.Pipeline;
import org.parapolis.evaluate.KeywordFinder;
import org.parapolis.evaluate.LexiconFinder;
import org.parapolis.evaluate.MentionScorer;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What each part adds to the scores, and what it costs. */
@Command(
    name = "ablation",
    mixinStandardHelpOptions = true,
    description = "Scores coded paragraphs with ever more of the pipeline.",
    footer = {
      "",
      "  keywords  a plain list of words (municipal, cities, regional, local",
      "            authorities ...), each hit an actor: the method of today",
      "  lexicon   the lexicon's terms, names and modifiers before heads, no rule",
      "  rules     the whole finder and coder, without CoreNLP",
      "  corenlp   the pipeline as it is",
      "",
      "P, R, F1: any overlap within the set; strict: F1 for the same span and type;",
      "then kappa of each code and the share of citation flags that are right. A dash:",
      "this way of finding gives no such code. CPU: one pass over the paragraphs.",
      "",
      "Example:",
      "  ./parapolis evaluate ablation --gold data/gold/paragraphs.jsonl"
    })
final class EvaluateAblationCommand implements Callable<Integer> {

  private static final String LANGUAGE = "en";

  /** How the table is printed. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  @Spec private CommandSpec spec;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private GoldFile gold;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text, csv or json; default text.")
  private Format format;

  @Override
  public Integer call() throws IOException {
    LexiconFiles files = lexiconPlace.lexicons();
    Pipeline whole = Pipeline.with(files);
    Map<String, String> setOfType = whole.lexicon().setOfType();
    List<GoldParagraph> coded = gold.read(setOfType);
    MentionScorer scorer = new MentionScorer(setOfType);
    List<AblationRow> rows = new ArrayList<>();
    ways(files, whole).forEach((name, way) -> rows.add(AblationRow.of(name, way, coded, scorer)));
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> AblationPrinter.text(out, rows);
      case CSV -> AblationPrinter.csv(out, rows);
      case JSON -> Json.write(AblationPrinter.tree(rows), out);
    }
    out.flush();
    return 0;
  }

  private static Map<String, Function<GoldParagraph, List<GoldMention>>> ways(
      LexiconFiles files, Pipeline whole) {
    Lexicon lexicon = whole.lexicon();
    KeywordFinder keywords = KeywordFinder.bundled(LANGUAGE);
    LexiconFinder rows = new LexiconFinder(lexicon.setOfType());
    Pipeline rules = Pipeline.withoutTags(files);
    Map<String, Function<GoldParagraph, List<GoldMention>>> ways = new LinkedHashMap<>();
    ways.put("keywords", paragraph -> keywords.find(paragraph.text()));
    ways.put("lexicon", paragraph -> rows.find(lexicon.mark(paragraph.text())));
    ways.put("rules", paragraph -> EvaluateMentionsCommand.find(rules, paragraph));
    ways.put("corenlp", paragraph -> EvaluateMentionsCommand.find(whole, paragraph));
    return ways;
  }
}
