package org.parapolis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lexicon that somebody sent: it may be refused, but it neither fills the memory nor hangs. */
class HostileLexiconTest {

  private static final String TYPES = "id\tform\tset\nactor\tlocal governments\tcore\n";

  @TempDir Path folder;

  @Test
  void refusesBracketsThatNestWithoutEnd() {
    assertEquals("more than 20 brackets in one another", mistakeInForm("(".repeat(5000) + "a"));
  }

  @Test
  void refusesFormsThatMultiply() {
    String forms = "more than 2000 forms: split the row";
    assertEquals(forms, mistakeInForm("(a|b)".repeat(40)));
    assertEquals(forms, mistakeInForm("a" + "|a".repeat(2000)));
    assertEquals(
        "more than 300000 characters in all its forms: split the row",
        mistakeInForm("(a|b)".repeat(10) + "x".repeat(9000)));
    assertEquals(
        "a form of more than 10000 characters: split the row", mistakeInForm("a".repeat(10_001)));
  }

  @Test
  void refusesAFormOfTooManyWords() {
    assertEquals("a form has at most 50 words", mistakeInForm("a ".repeat(51) + "b"));
  }

  @Test
  void refusesRowsThatAllFindTheSame() {
    StringBuilder rows = new StringBuilder("id\tform\ttype\n");
    for (int i = 1000; i < 1200; i++) {
      rows.append("a.").append(i).append("\tthe\tactor\n");
    }
    assertEquals(
        List.of("en/terms/a.tsv:102: more than 100 rows find 'the'"), mistakes(rows.toString()));
  }

  @Test
  void refusesALexiconWhoseFormsFillTheMemory() {
    StringBuilder rows = new StringBuilder("id\tform\ttype\n");
    for (int i = 100; i < 200; i++) {
      rows.append("a.").append(i).append('\t').append("(a|b)".repeat(10));
      rows.append(" ").append("x".repeat(200)).append(i).append("\tactor\n");
    }
    List<String> mistakes = mistakes(rows.toString());
    assertEquals(
        List.of("en/terms/a.tsv:24: up to here the forms have over 5000000 characters"), mistakes);
  }

  @Test
  void stopsReadingAfterAThousandMistakes() {
    String rows = "id\tform\ttype\n" + "b\tx\tactor\n" + "a\tx\tactor\n".repeat(300_000);
    assertEquals(1000, assertTimeout(Duration.ofSeconds(20), () -> mistakes(rows)).size());
  }

  @Test
  void refusesALinkInsteadOfReadingWhereItLeads() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "user:password\n");
    Path lexicons = Files.createDirectories(folder.resolve("lexicons"));
    Path link = Files.createSymbolicLink(lexicons.resolve("types.tsv"), secret);
    assertEquals(link + " is a link or no file; put the file itself there", refusal(lexicons));
  }

  @Test
  void refusesAFolderLargerThanAnyLexicon() throws IOException {
    for (String name : List.of("a.tsv", "b.tsv")) {
      Files.writeString(folder.resolve(name), "#".repeat(3 << 20));
    }
    assertEquals(folder + " holds more than 4 MB: not a lexicon folder", refusal(folder));
  }

  @Test
  void takesNoFormForARegularExpression() {
    Lexicon lexicon = compiled("id\tform\ttype\na\t\\(a+\\)+b .*\tactor\n");
    assertTrue(lexicon.mark("the mayor of anything at all").hits().isEmpty());
    assertEquals(1, lexicon.mark("(a+)+b .*").hits().size());
  }

  private static String refusal(Path folder) {
    return assertThrows(LexiconException.class, () -> LexiconFiles.read(folder)).getMessage();
  }

  private static String mistakeInForm(String form) {
    List<String> mistakes = mistakes("id\tform\ttype\na.one\t" + form + "\tactor\n");
    assertEquals(1, mistakes.size());
    return mistakes.get(0).substring("en/terms/a.tsv:2: ".length());
  }

  private static List<String> mistakes(String terms) {
    return assertThrows(LexiconException.class, () -> compiled(terms)).mistakes();
  }

  private static Lexicon compiled(String terms) {
    TreeMap<String, String> files = new TreeMap<>();
    files.put("types.tsv", TYPES);
    files.put("en/terms/a.tsv", terms);
    return Lexicon.compile(new LexiconFiles(files), "en");
  }
}
