package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parapolis.lexicon.LexiconFiles;

/** The bundled lexicon with one thing changed, as its owner might. */
class LexiconCheckTest {
  private static final String NETWORKS = "en/networks.tsv";
  private static final LexiconFiles BUNDLED = LexiconFiles.read(Path.of("../lexicons"));

  @Test
  void findsNoRowInTheBundledLexiconThatNeverFindsAnything() {
    LexiconCheck check = LexiconCheck.of(BUNDLED);

    assertTrue(check.rows() > 900, "rows: " + check.rows());
    assertEquals(
        List.of(),
        check.warnings().stream().filter(warning -> warning.contains("finds anything")).toList());
  }

  @Test
  void saysWhatIsFoundInsteadOfTheExample() {
    assertEquals(
        List.of(
            "network.a: does not find its example: the United Cities and Local Governments met"
                + " (but \"United Cities and Local Governments\" by network.uclg-name is found)"),
        mistakes(
            "cities and local governments",
            "the United Cities and Local Governments met",
            "the parties met"));
  }

  @Test
  void saysThatARowFindsItsCounterexample() {
    assertEquals(
        List.of("network.a: finds its counterexample: the house of mayors"),
        mistakes("house of mayors", "The House of Mayors met", "the house of mayors"));
  }

  @Test
  void asksForExamples() {
    assertEquals(
        List.of("network.a: needs an example and a counterexample"),
        mistakes("house of mayors", "", ""));
  }

  @Test
  void warnsOfARowThatNeverFindsAnything() {
    LexiconCheck check =
        LexiconCheck.of(
            with(
                NETWORKS,
                text ->
                    text + row("network.z", "advisory committee of local authorities", "-", "-")));

    assertEquals(
        List.of(": 'advisory committee of local authorities' is never found by this row"),
        check.warnings().stream()
            .filter(warning -> warning.contains(": network.z: "))
            .map(
                warning ->
                    warning.replaceAll("^.*network\\.z|, which so never finds anything: .*", ""))
            .toList());
  }

  @Test
  void runsNoExampleWhereARowCannotBeRead() {
    LexiconCheck check =
        LexiconCheck.of(with(NETWORKS, text -> text.replace("\tnetwork\t", "\tnetwrk\t")));

    assertEquals(0, check.rows());
    assertTrue(check.mistakes().size() > 60, check.mistakes().toString());
    assertTrue(check.mistakes().get(0).startsWith("en/networks.tsv:7: unknown type 'netwrk'"));
  }

  /** What is said of a row with this form, without its place. */
  private static List<String> mistakes(String form, String example, String counterexample) {
    String row = row("network.a", form, example, counterexample);
    return LexiconCheck.of(
            with(NETWORKS, text -> text.replaceFirst("(?m)^network\\.", row + "network.")))
        .mistakes()
        .stream()
        .filter(mistake -> mistake.contains("network.a: "))
        .map(mistake -> mistake.replaceFirst("^en/networks\\.tsv:\\d+: ", ""))
        .toList();
  }

  /** A line of the file of networks, whatever columns it has. */
  private static String row(String id, String form, String example, String counterexample) {
    Map<String, String> cells =
        Map.of(
            "id",
            id,
            "form",
            form,
            "type",
            "network",
            "level",
            "local",
            "example",
            example,
            "counterexample",
            counterexample);
    String header =
        BUNDLED
            .byName()
            .getOrDefault(NETWORKS, "")
            .lines()
            .filter(line -> line.startsWith("id\t"))
            .findFirst()
            .orElseThrow();
    return Stream.of(header.split("\t", -1))
        .map(column -> cells.getOrDefault(column, ""))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static LexiconFiles with(String file, UnaryOperator<String> change) {
    TreeMap<String, String> files = new TreeMap<>(BUNDLED.byName());
    files.computeIfPresent(file, (name, text) -> change.apply(text));
    return new LexiconFiles(files);
  }
}
