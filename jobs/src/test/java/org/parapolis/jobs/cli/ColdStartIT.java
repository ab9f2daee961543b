package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.Pipeline;
import org.parapolis.index.IndexBuilder;
import org.parapolis.jobs.ProgramCommand;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.language.Lemmas;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.StructuredDocument;

/**
 * Small commands start fast because of what they do not load: Spark, Hadoop's file systems,
 * language models, the parsers of other formats, the other commands. Counted in classes, not in
 * seconds, which depend on the machine.
 */
class ColdStartIT {

  private static final String DOCUMENT = "../data/sample/hrc/A_HRC_RES_57_12E.xml";

  /** Those that a small command may need, or had better not. */
  private static final List<String> ROOMS =
      List.of("extract", "index", "jobs", "lexicon", "model", "structure");

  @TempDir static Path temporary;

  @Test
  void showsADocumentWithoutSparkModelsAndParsersOfOtherFormats()
      throws IOException, InterruptedException {
    List<String> loaded = loaded("show", DOCUMENT);

    assertEquals(List.of("extract", "jobs", "lexicon", "model", "structure"), among(loaded, ROOMS));
    assertEquals(
        List.of(),
        startingWith(
            loaded,
            "org.apache.spark.",
            "org.apache.hadoop.fs.FileSystem$",
            "org.apache.hadoop.security.UserGroupInformation",
            "org.apache.tika.parser.",
            "org.apache.poi.",
            "org.apache.pdfbox.",
            "org.apache.lucene.",
            "edu.stanford.",
            "org.parapolis.jobs.cli.SparkOptions",
            "org.parapolis.jobs.cli.SearchFilters"));
  }

  @Test
  void searchesWithoutSparkLexiconAndModels() throws IOException, InterruptedException {
    index();
    List<String> loaded =
        loaded("search", "municipalities", "--name", "one", "--work", temporary.toString());

    assertEquals(List.of("index", "jobs", "model"), among(loaded, ROOMS));
    assertEquals(
        List.of(),
        startingWith(
            loaded,
            "org.apache.spark.",
            "org.apache.hadoop.conf.",
            "org.apache.hadoop.security.",
            "org.apache.tika.",
            "edu.stanford.nlp.pipeline.",
            "edu.stanford.nlp.tagger."));
  }

  @Test
  void saysWhatIsWrongWithACommandLineWithoutLoadingWhatItWouldNeed()
      throws IOException, InterruptedException {
    assertEquals(
        List.of(),
        startingWith(
            loaded("run", "--no-such-option"),
            "org.apache.spark.sql.SparkSession",
            "org.apache.hadoop.conf.",
            "org.apache.lucene.",
            "edu.stanford."));
  }

  private static void index() throws IOException {
    Path run = temporary.resolve("one");
    Files.createDirectories(RunFolder.tables(run));
    Path folder = Files.createDirectories(RunFolder.index(run));
    Pipeline pipeline = Pipeline.withoutTags(LexiconFiles.read(Path.of("../lexicons")));
    try (IndexBuilder index =
        new IndexBuilder(folder, "one", new Lemmas()::of, pipeline.lexicon().setOfType())) {
      byte[] file = Files.readAllBytes(Path.of(DOCUMENT));
      for (StructuredDocument one : pipeline.read("one.xml", file).documents()) {
        index.add(one.document(), one.paragraphs(), List.of());
      }
      index.commit();
    }
  }

  /** The names of all classes that the command loads in a JVM of its own. */
  private static List<String> loaded(String... words) throws IOException, InterruptedException {
    Path log = Files.createTempFile(temporary, "classes", ".log");
    List<String> command =
        ProgramCommand.of(
            List.of(
                "-Dpicocli.disable.closures=true",
                "-Dparapolis.home=..",
                "-Xlog:class+load:file=" + log + ":none"),
            List.of(words));
    Path said = temporary.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertEquals(words[0].equals("run") ? 2 : 0, process.waitFor(), Files.readString(said));
    return Files.readAllLines(log).stream().map(line -> line.split(" ", 2)[0]).toList();
  }

  private static List<String> startingWith(List<String> loaded, String... beginnings) {
    return loaded.stream()
        .filter(name -> List.of(beginnings).stream().anyMatch(name::startsWith))
        .toList();
  }

  /** Which packages of the program were used. */
  private static List<String> among(List<String> loaded, List<String> packages) {
    TreeSet<String> used = new TreeSet<>();
    for (String one : packages) {
      if (!startingWith(loaded, "org.parapolis." + one + ".").isEmpty()) {
        used.add(one);
      }
    }
    return List.copyOf(used);
  }
}
