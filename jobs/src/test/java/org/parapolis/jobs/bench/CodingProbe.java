package org.parapolis.jobs.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parapolis.Pipeline;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Paragraph;

/**
 * Finding and coding, or CoreNLP alone with the same annotators on every paragraph. Arguments:
 * {@code ours} or {@code corenlp}, a folder of tables, and a number: every so manieth document is
 * taken. Prints {@code words}, and CPU seconds of a {@code cold} pass, which loads models and
 * lexicon, and of a {@code warm} one behind it.
 */
final class CodingProbe {

  /** So many paragraphs have a mention among them, and with the first the models are loaded. */
  private static final int LOADING = 1_000;

  private CodingProbe() {}

  public static void main(String[] arguments) {
    LexiconFiles lexicons =
        LexiconFiles.read(Path.of(System.getProperty("parapolis.home"), "lexicons"));
    List<Paragraph> paragraphs =
        paragraphs(new StoredTables(Path.of(arguments[1])), Integer.parseInt(arguments[2]));
    Program.print("words", paragraphs.stream().mapToDouble(Paragraph::words).sum());
    Program.print("paragraphs", paragraphs.size());
    for (String name : List.of("cold", "warm")) {
      double start = Cpu.seconds();
      Runnable pass =
          arguments[0].equals("ours") ? ours(lexicons, paragraphs) : coreNlp(paragraphs);
      if (name.equals("warm")) {
        start = Cpu.seconds();
      }
      pass.run();
      Program.print(name, Cpu.seconds() - start);
    }
  }

  /**
   * A pipeline of its own, so that it remembers nothing of an earlier pass; its models are loaded.
   */
  private static Runnable ours(LexiconFiles lexicons, List<Paragraph> paragraphs) {
    Pipeline pipeline = Pipeline.with(lexicons);
    pipeline.code(paragraphs.subList(0, Math.min(LOADING, paragraphs.size())));
    return () -> Program.print("mentions", pipeline.code(paragraphs).mentions().size());
  }

  private static Runnable coreNlp(List<Paragraph> paragraphs) {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos");
    settings.setProperty("threads", "1");
    StanfordCoreNLP plain = new StanfordCoreNLP(settings);
    return () ->
        Program.print(
            "tokens",
            paragraphs.stream()
                .mapToDouble(p -> plain.processToCoreDocument(p.text()).tokens().size())
                .sum());
  }

  /** Those of every so manieth document that is coded, in the order of the table. */
  static List<Paragraph> paragraphs(StoredTables tables, int every) {
    List<DocumentId> coded =
        tables.documents().stream()
            .filter(row -> row.duplicateOf() == null && row.document().isCoded())
            .map(row -> row.document().id())
            .toList();
    Set<DocumentId> taken =
        IntStream.range(0, coded.size())
            .filter(i -> i % every == 0)
            .mapToObj(coded::get)
            .collect(Collectors.toUnmodifiableSet());
    List<Paragraph> paragraphs = new ArrayList<>();
    tables.eachParagraph(
        paragraph -> {
          if (taken.contains(paragraph.document())) {
            paragraphs.add(paragraph);
          }
        });
    return paragraphs;
  }
}
