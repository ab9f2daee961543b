package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ParapolisTest {

  @TempDir Path temporary;

  @Test
  void asksForACommandWhenThereIsNone() {
    assertEquals(
        new Outcome(2, "", "parapolis: which command?\nSee ./parapolis --help.\n"), Outcome.of());
    assertEquals(
        new Outcome(2, "", "lexicon: check or diff?\nSee ./parapolis lexicon --help.\n"),
        Outcome.of("lexicon"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          serch        | parapolis | there is no command "serch"; the nearest are search, series,\
           run, show, help.
          lexicon chek | lexicon   | there is no command "chek"; the nearest are check, diff.
          run          | run       | Missing required parameter: 'INPUT'
          run . --frob | run       | there is no option "--frob"; the nearest are --name, --work,\
           --ocr, --help, -h.
          show a b     | show      | "b" is one word too many.
          """)
  void saysWhatIsWrongWithACommandLineAndWhereTheHelpIs(String line, String name, String wrong) {
    Outcome outcome = Outcome.of(line.split(" "));

    assertEquals(2, outcome.exit());
    assertEquals("", outcome.out());
    List<String> said = outcome.err().lines().toList();
    assertEquals(2, said.size(), outcome.err());
    assertEquals(name + ": " + wrong, said.get(0));
    assertTrue(said.get(1).matches("See \\./parapolis( " + name + ")? --help\\."), said.get(1));
  }

  @Test
  void knowsACommandByTheNameItGivesItself() {
    Parapolis.commandLine()
        .getSubcommands()
        .forEach((name, command) -> assertEquals(name, command.getCommandName()));
  }

  @Test
  void saysInOneSentenceWhichInputIsMissing() {
    assertEquals(
        new Outcome(2, "", "run: there is no file or folder \"no/such/folder\".\n"),
        Outcome.of("run", "no/such/folder"));
    assertEquals(
        new Outcome(2, "", "show: there is no file or folder \"no.xml\".\n"),
        Outcome.of("show", "no.xml"));
  }

  @Test
  void refusesANameThatLeadsOutOfItsFolder() {
    assertEquals(
        new Outcome(
            2,
            "",
            "search: \"../x\" is not a name: use letters, digits, dots, dashes and underscores.\n"),
        Outcome.of("search", "cities", "--name", "../x"));
  }

  @Test
  void asksWhichRunWhenItIsNotSaid() {
    assertEquals(
        new Outcome(
            2, "", "index: which run? Say --name NAME; runs are: none in " + temporary + ".\n"),
        Outcome.of("index", "--work", temporary.toString()));
  }

  @Test
  void saysThatALexiconIsMissingBeforeSparkStarts() {
    Path none = temporary.resolve("none");
    Outcome outcome = Outcome.of("run", "pom.xml", "--lexicons", none.toString());

    assertEquals(new Outcome(3, "", "run: there is no lexicon folder at " + none + "\n"), outcome);
  }

  @Test
  void saysThatThereIsNoRunToLookASymbolUpIn() {
    assertEquals(
        new Outcome(
            2,
            "",
            "explain: there is no file \"A/RES/1/1\", and no run to look for the symbol in; begin"
                + " with ./parapolis run INPUT.\n"),
        Outcome.of(
            "explain", "A/RES/1/1", "--work", temporary.toString(), "--lexicons", "../lexicons"));
  }

  @Test
  void explainsAFileAsJson() {
    Outcome outcome =
        Outcome.of(
            "explain",
            "../data/sample/sc/S_PRST_2020_11.xml",
            "TITLE",
            "--format",
            "json",
            "--lexicons",
            "../lexicons");

    assertEquals("", outcome.err());
    assertTrue(
        outcome.out().startsWith("[\n  {\n    \"document\" : \"S/PRST/2020/11\""), outcome.out());
  }

  @Test
  void listsAllMistakesOfALexiconAndEndsWithCodeThree() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("bad/en/terms"));
    Files.writeString(folder.resolve("../../types.tsv"), "id\tform\tset\nplace\tx\tbroad\n");
    Files.writeString(
        folder.resolve("a.tsv"), "id\tform\ttype\na.one\tone(\tplace\na.two\ttwo\tplcae\n");

    assertEquals(
        new Outcome(
            3,
            """
            en/terms/a.tsv:2: '(' without ')' in 'one('
            en/terms/a.tsv:3: unknown type 'plcae', one of [place]
            examples not run, 2 mistakes, 0 warnings
            """,
            ""),
        Outcome.of("lexicon", "check", "--lexicons", temporary.resolve("bad").toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"search cities", "sample --out out", "report", "mentions", "lexicon check"})
  void namesTheRunsThereAreWhereOneIsUnknown(String line) throws IOException {
    Files.createDirectories(temporary.resolve("b/tables"));
    Files.createDirectories(temporary.resolve("a/tables"));
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    words.addAll(List.of("--name", "nope", "--work", temporary.toString()));
    if (!words.contains("search")) {
      words.addAll(List.of("--lexicons", "../lexicons"));
    }
    Outcome outcome = Outcome.of(words);

    assertEquals(2, outcome.exit());
    assertTrue(
        outcome.err().endsWith(": there is no run \"nope\"; runs are: a, b.\n"), outcome.err());
    assertTrue(Files.notExists(temporary.resolve("nope")));
  }

  @Test
  void saysOfAFileThatIsNotReadWhyAndThatItFailed() throws IOException {
    Path file = Files.writeString(temporary.resolve("empty.txt"), "");
    Outcome outcome = Outcome.of("explain", file.toString(), "--lexicons", "../lexicons");

    assertEquals(1, outcome.exit());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().startsWith("empty.txt: "), outcome.err());
  }

  @Test
  void saysThatAnIndexIsMissing() throws IOException {
    Files.createDirectories(temporary.resolve("none/tables"));
    Outcome outcome =
        Outcome.of("search", "cities", "--name", "none", "--work", temporary.toString());

    assertEquals(3, outcome.exit());
    assertTrue(outcome.err().startsWith("search: There is no index in "), outcome.err());
    assertEquals(1, outcome.err().lines().count());
  }

  @Test
  void triesAnOutputBeforeTheWorkBegins() throws IOException {
    Path below = Files.writeString(temporary.resolve("file"), "no folder").resolve("out");
    String sentence = ": cannot write to " + below + ".\n";

    assertEquals(
        new Outcome(3, "", "mentions" + sentence),
        Outcome.of("evaluate", "mentions", "--gold", "none", "--predictions", below.toString()));
    assertEquals(
        new Outcome(3, "", "sample" + sentence),
        Outcome.of("sample", "--out", below.toString(), "--name", "any"));
    assertTrue(Files.notExists(temporary.resolve("any")));
  }

  @Test
  void saysThatAFolderCannotBeMade() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "not a folder");
    Outcome outcome =
        Outcome.of("run", "pom.xml", "--work", file.toString(), "--lexicons", "../lexicons");

    assertEquals(3, outcome.exit());
    assertEquals(1, outcome.err().lines().count());
  }

  @Test
  void explainsEveryCommandWithAnExample() {
    assertExamples(Parapolis.commandLine(), "./parapolis");
  }

  private static void assertExamples(CommandLine command, String words) {
    for (Map.Entry<String, CommandLine> sub : command.getSubcommands().entrySet()) {
      String line = words + " " + sub.getKey();
      if (!sub.getValue().getSubcommands().isEmpty()) {
        assertExamples(sub.getValue(), line);
      } else if (!sub.getKey().equals("help")) {
        String usage = sub.getValue().getUsageMessage();
        assertTrue(usage.contains("\n  " + line + " "), usage);
        for (String word : usage.split("[\\s:]+", -1)) {
          assertTrue(!word.startsWith("data/sample") || Files.exists(Path.of("..", word)), word);
        }
      }
    }
  }

  @Test
  void namesARunAfterItsInput() {
    assertEquals(
        List.of("sample", "un-akn-english", "A-RES-79-1", "corpus", "S_RES_2788-2025-.en"),
        List.of(
            RunPlace.nameOf("data/sample/"),
            RunPlace.nameOf("/corpora/un-akn-english"),
            RunPlace.nameOf("A RES 79 1.xml"),
            RunPlace.nameOf("hdfs://host/corpus/*.xml"),
            RunPlace.nameOf("S_RES_2788 (2025).en.pdf")));
  }
}
