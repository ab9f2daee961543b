package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.parapolis.lexicon.LexiconFiles;

/** The bundled lexicon with one thing changed, as its owner might. */
class LexiconCheckTest {
  private static final String NETWORKS = "en/networks.tsv";
  private static final LexiconFiles BUNDLED = LexiconFiles.read(Path.of("../lexicons"));

  @Test
  void findsNoMistakeInTheBundledLexicon() {
    LexiconCheck check = LexiconCheck.of(BUNDLED);

    assertEquals(List.of(), check.mistakes());
    assertTrue(check.rows() > 900, "rows: " + check.rows());
    assertEquals(
        List.of(),
        check.warnings().stream().filter(warning -> warning.contains("finds anything")).toList());
  }

  @Test
  void saysWhatIsFoundInsteadOfTheExample() {
    assertEquals(
        List.of(
            "en/networks.tsv:7: network.a: does not find its example: the United Cities and Local"
                + " Governments met (but \"United Cities and Local Governments\" by"
                + " network.uclg-name is found)"),
        mistakes(
            "network.a\tcities and local governments\tnetwork\tlocal\t\t"
                + "the United Cities and Local Governments met\tthe parties met"));
  }

  @Test
  void saysThatARowFindsItsCounterexample() {
    assertEquals(
        List.of("en/networks.tsv:7: network.a: finds its counterexample: the house of mayors"),
        mistakes(
            "network.a\thouse of mayors\tnetwork\tlocal\t\tThe House of Mayors met"
                + "\tthe house of mayors"));
  }

  @Test
  void asksForExamples() {
    assertEquals(
        List.of("en/networks.tsv:7: network.a: needs an example and a counterexample"),
        mistakes("network.a\thouse of mayors\tnetwork\tlocal"));
  }

  @Test
  void warnsOfARowThatNeverFindsAnything() {
    LexiconCheck check =
        LexiconCheck.of(
            with(
                NETWORKS,
                text ->
                    text
                        + "network.z\tunited cities and local governments\tnetwork\tlocal\t\t"
                        + "the United Cities and Local Governments\tthe parties\n"));

    assertEquals(1, check.mistakes().size(), check.mistakes().toString());
    assertTrue(
        check.warnings().stream()
            .anyMatch(
                warning ->
                    warning.contains(": network.z: 'united cities and local governments' is never")
                        && warning.contains("which so never finds anything: network.uclg-name (")),
        check.warnings().toString());
  }

  @Test
  void runsNoExampleWhereARowCannotBeRead() {
    LexiconCheck check =
        LexiconCheck.of(with(NETWORKS, text -> text.replace("\tnetwork\t", "\tnetwrk\t")));

    assertEquals(0, check.rows());
    assertTrue(check.mistakes().size() > 60, check.mistakes().toString());
    assertTrue(check.mistakes().get(0).startsWith("en/networks.tsv:7: unknown type 'netwrk'"));
  }

  private static List<String> mistakes(String row) {
    return LexiconCheck.of(
            with(NETWORKS, text -> text.replaceFirst("(?m)^network\\.", row + "\nnetwork.")))
        .mistakes();
  }

  private static LexiconFiles with(String file, UnaryOperator<String> change) {
    TreeMap<String, String> files = new TreeMap<>(BUNDLED.byName());
    files.computeIfPresent(file, (name, text) -> change.apply(text));
    return new LexiconFiles(files);
  }
}
