package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule that the stages can give has its sentence. */
class RuleSentencesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/parapolis");
  private static final Path LEXICONS = Path.of("../lexicons");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** Rules look like this; so do words of the lexicon, which are taken away. */
  private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:[:=].*)?");

  private static final List<String> CODES =
      List.of("found", "type", "level", "prominence", "role", "strength", "citation", "rejected");

  /** Values that rules decide by and that no table of the lexicon lists. */
  private static final Set<String> VALUES =
      Set.of("lrg", "gov_series", "standalone", "paired", "list", "true", "false");

  /**
   * A literal of the two stages is a word of the lexicon (a table, a column, a value), a code, or a
   * rule: no fourth kind is known, so a rule without a sentence is found here.
   */
  @Test
  void everyRuleIdInTheCodeHasASentence() throws IOException {
    Set<String> words = wordsOfTheLexicon();
    Set<String> unknown = new TreeSet<>();
    int rules = 0;
    for (String literal : literals()) {
      if (RULE.matcher(literal).matches() && !words.contains(literal)) {
        rules++;
        Stream.of(literal.split(":", -1))
            .filter(part -> !part.isEmpty() && !hasSentence(part))
            .forEach(part -> unknown.add(part + " in \"" + literal + "\""));
      }
    }
    assertTrue(rules > 15, "rules found in the sources: " + rules);
    assertEquals(Set.of(), unknown);
  }

  private static boolean hasSentence(String part) {
    // What follows the equals sign is put there when the rule is made.
    String made = part.endsWith("=") ? part + "1" : part;
    return CODES.contains(part.replaceAll("=.*", ""))
        || part.equals("not-")
        || CODES.stream().anyMatch(code -> RuleSentences.of(code, made).isPresent());
  }

  private static Set<String> literals() throws IOException {
    Set<String> literals = new TreeSet<>();
    for (String stage : List.of("mention", "classify")) {
      try (Stream<Path> files = Files.list(SOURCES.resolve(stage))) {
        for (Path file : files.sorted().toList()) {
          String code =
              Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\\n]*", "");
          Matcher literal = LITERAL.matcher(code);
          while (literal.find()) {
            literals.add(literal.group(1));
          }
        }
      }
    }
    return literals;
  }

  /** File names, column names and the cells of all columns that hold no text for people. */
  private static Set<String> wordsOfTheLexicon() throws IOException {
    Set<String> words = new TreeSet<>(VALUES);
    words.addAll(CODES);
    words.addAll(List.of("terms", "core", "extended", "broad"));
    try (Stream<Path> files = Files.walk(LEXICONS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).toList()) {
        words.add(file.getFileName().toString().replace(".tsv", ""));
        addCells(Files.readAllLines(file), words);
      }
    }
    words.remove("name");
    words.remove("term");
    return words;
  }

  private static void addCells(List<String> lines, Set<String> words) {
    List<String> rows =
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    List<String> header = List.of(rows.get(0).split("\t", -1));
    words.addAll(header);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      for (int i = 0; i < cells.length; i++) {
        if (!Set.of("form", "example", "counterexample", "note").contains(header.get(i))) {
          words.add(cells[i]);
        }
      }
    }
    if (header.contains("meaning")) {
      rows.forEach(row -> words.addAll(List.of(row.split("\t", -1)[1].split("[()|]", -1))));
    }
  }

  @Test
  void everyNumberOfTheCodebookHasASentenceAndNoOther() throws IOException {
    String codebook = Files.readString(Path.of("../data/CODEBOOK.md"));
    String notMentions =
        codebook.substring(codebook.indexOf("## Not mentions"), codebook.indexOf("## `citation`"));
    Set<Integer> numbers =
        Pattern.compile("(?m)^(\\d+)\\. ")
            .matcher(notMentions)
            .results()
            .map(result -> Integer.valueOf(result.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> explained = new TreeSet<>();
    for (int number = 0; number < 100; number++) {
      if (RuleSentences.of("rejected", "not-" + number).isPresent()) {
        explained.add(number);
      }
    }
    assertTrue(numbers.contains(14), numbers.toString());
    assertEquals(numbers, explained);
  }

  @Test
  void saysHowManyOthersStandInAList() {
    assertEquals(
        Optional.of("actors in its list that are no government: 3"),
        RuleSentences.of("prominence", "others=3"));
  }

  @Test
  void tellsOneDefaultFromAnother() {
    assertEquals(
        Optional.of("no words that tell a role are near"), RuleSentences.of("role", "default"));
    assertEquals(
        Optional.of("neither its row nor its scale words say otherwise"),
        RuleSentences.of("level", "default"));
  }
}
