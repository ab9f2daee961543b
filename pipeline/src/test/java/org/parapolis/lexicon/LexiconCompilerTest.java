package org.parapolis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in lexicon files: the message names file and line, what is wrong and what is right. */
class LexiconCompilerTest {
  private static final String TYPES =
      "# types\nid\tform\tset\nactor\tlocal governments\tcore\nplace\tcities\tbroad\n";

  @Test
  void namesTheTypesWhereOneIsUnknown() {
    assertMistake(
        "en/terms/a.tsv:3: unknown type 'actr', one of [actor, place]",
        "# terms\nid\tform\ttype\na.one\tone\tactr\n");
  }

  @Test
  void wantsRowsSortedById() {
    assertMistake(
        "en/terms/a.tsv:4: id 'a.one' belongs before 'a.two': ids are sorted, each once",
        "# terms\nid\tform\ttype\na.two\ttwo\tactor\na.one\tone\tactor\n");
  }

  @Test
  void refusesAnIdTwiceInOneFile() {
    assertMistake(
        "en/terms/a.tsv:3: duplicate id 'a.one', already at en/terms/a.tsv:2",
        "id\tform\ttype\na.one\tone\tactor\na.one\tuno\tactor\n");
  }

  @Test
  void refusesAnIdThatAnotherFileHas() {
    LexiconFiles files =
        files(
            "en/terms/a.tsv",
            "id\tform\ttype\na.one\tone\tactor\n",
            "en/terms/b.tsv",
            "id\tform\ttype\na.one\tuno\tactor\n");
    assertEquals(
        "en/terms/b.tsv:2: duplicate id 'a.one', already at en/terms/a.tsv:2", mistakeIn(files));
  }

  @Test
  void refusesMoreCellsThanTheHeaderNames() {
    assertMistake(
        "en/terms/a.tsv:2: 4 cells, but the header has 3",
        "id\tform\ttype\na.one\tone\tactor\tlocal\n");
  }

  @Test
  void refusesAnEmptyForm() {
    assertMistake(
        "en/terms/a.tsv:2: id and form must not be empty", "id\tform\ttype\na.one\t \tactor\n");
  }

  @Test
  void refusesAnAlternativeWithoutAWord() {
    assertMistake(
        "en/terms/a.tsv:2: the form '' has no word", "id\tform\ttype\na.one\t(|one)\tactor\n");
  }

  @Test
  void refusesAHeaderWithoutForm() {
    assertMistake(
        "en/terms/a.tsv:1: the header must name the columns id, form, type; it has id, type",
        "id\ttype\na.one\tactor\n");
  }

  @Test
  void namesAMisspeltColumnOnceAndNotInEveryRow() {
    assertMistake(
        "en/terms/a.tsv:1: the header must name the columns id, form, type; it has id, form, tpye",
        "id\tform\ttpye\na.one\tone\tactor\na.two\ttwo\tactor\n");
  }

  @Test
  void refusesFewerCellsThanTheHeaderNames() {
    assertMistake(
        "en/terms/a.tsv:2: 2 cells, but the header has 3", "id\tform\ttype\na.one\tone\n");
  }

  @Test
  void namesAFileThatIsNotUtf8AndPassesOverAByteOrderMark(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("types.tsv"), "\uFEFF" + TYPES);
    assertEquals(TYPES, LexiconFiles.read(folder).byName().get("types.tsv"));

    Files.write(file, new byte[] {'i', 'd', (byte) 0xE9});
    assertEquals(
        file + ": not UTF-8; save it as text with tabs and the character set UTF-8.",
        assertThrows(LexiconException.class, () -> LexiconFiles.read(folder)).getMessage());
  }

  @Test
  void namesTheLineOfABracketLeftOpen() {
    assertMistake(
        "en/terms/a.tsv:2: '(' without ')' in 'mayor(|s'",
        "id\tform\ttype\na.one\tmayor(|s\tactor\n");
  }

  @Test
  void namesTheLineOfABracketNeverOpened() {
    assertMistake(
        "en/terms/a.tsv:2: ')' without '(' in 'mayor|s)'",
        "id\tform\ttype\na.one\tmayor|s)\tactor\n");
  }

  @Test
  void refusesARowThatStandsForTooManyForms() {
    String ten = "(0|1|2|3|4|5|6|7|8|9)";
    assertMistake(
        "en/terms/a.tsv:2: more than 2000 forms: split the row",
        "id\tform\ttype\na.one\t" + ten.repeat(4) + "\tactor\n");
  }

  @Test
  void refusesAStrengthThatIsNoNumber() {
    LexiconFiles files =
        files(
            "en/terms/a.tsv",
            "id\tform\ttype\na.one\tone\tactor\n",
            "en/operative-verbs.tsv",
            "id\tform\tstrength\nop.urges\tUrges\tstrong\n");
    assertEquals(
        "en/operative-verbs.tsv:2: strength must be a whole number from 0 to 5", mistakeIn(files));
  }

  @Test
  void refusesASetThatTheCodebookDoesNotKnow() {
    LexiconFiles files =
        files(
            "en/terms/a.tsv",
            "id\tform\ttype\na.one\tone\tactor\n",
            "types.tsv",
            "id\tform\tset\nactor\tlocal governments\tinner\n");
    assertEquals("types.tsv:2: unknown set 'inner': core, extended or broad", mistakeIn(files));
  }

  @Test
  void namesAllMistakesOfAllFilesAtOnce() {
    LexiconFiles files =
        files(
            "en/terms/a.tsv",
            "id\tform\ttype\na.one\tone\tactr\na.two\ttwo(\tactor\n\t\tplace\n",
            "en/terms/b.tsv",
            "id\ttype\n",
            "en/terms/c.tsv",
            "id\tform\ttype\nc.two\ttwo\tactor\nc.one\tone\tplace\tmore\n");
    assertEquals(
        List.of(
            "en/terms/a.tsv:2: unknown type 'actr', one of [actor, place]",
            "en/terms/a.tsv:3: '(' without ')' in 'two('",
            "en/terms/a.tsv:4: id and form must not be empty",
            "en/terms/b.tsv:1: the header must name the columns id, form, type; it has id, type",
            "en/terms/c.tsv:3: 4 cells, but the header has 3"),
        assertThrows(LexiconException.class, () -> Lexicon.compile(files, "en")).mistakes().stream()
            .sorted()
            .toList());
  }

  @Test
  void namesTheValuesThatACellMayHave() {
    LexiconFiles files =
        files(
            "columns.tsv",
            "id\tform\nheads.needs\t(|sure|organ)\nlevel\t(local|regional|both)\n",
            "en/heads.tsv",
            "id\tform\ttype\tneeds\nhead.one\tone\tactor\tshure\n",
            "en/terms/a.tsv",
            "id\tform\ttype\tlevel\tneeds\na.one\tone\tactor\tlokal\tanything\n");
    assertEquals(
        "en/heads.tsv:2: unknown needs 'shure', one of [(empty), sure, organ] as columns.tsv says\n"
            + "en/terms/a.tsv:2: unknown level 'lokal', one of [local, regional, both] as columns.tsv says",
        mistakeIn(files));
  }

  @Test
  void namesTheLineOfADerivedCodeThatRestsOnNothing() {
    LexiconFiles files =
        files(
            "columns.tsv",
            "id\tform\nrole\t(|finance|other)\n",
            "derived.tsv",
            """
            id\tform\tdimension\tcategory\tcodes
            view.actor\tone\tview\tactor\ttype=actr
            view.place\ttwo\tview\tplace\tkind=place
            view.role\tthree\tview\trole\ttype=place & role=finance|money & type=actor
            view.rows\tfour\tview\trows\tentry=a.two
            view.xyz\tfive\tall\txyz\ttype=place
            """,
            "en/terms/a.tsv",
            "id\tform\ttype\na.one\tone\tactor\n");
    assertEquals(
        """
        derived.tsv:2: unknown type 'actr', one of [actor, place]
        derived.tsv:3: the condition 'kind=place' must begin with one of [type, level, prominence, role, strength, entry] and '='
        derived.tsv:4: unknown role 'money', one of [finance, other]
        derived.tsv:4: 'type' stands twice; write type=one|other
        derived.tsv:5: unknown entry 'a.two', one of [a.one]
        derived.tsv:6: dimension and category must not be empty, nor dimension 'all'""",
        mistakeIn(files));
  }

  @Test
  void saysWhichLanguageIsMissing() {
    LexiconFiles files = files("en/terms/a.tsv", "id\tform\ttype\na.one\tone\tactor\n");
    assertEquals(
        "the lexicon has no folder for language 'fr'",
        assertThrows(LexiconException.class, () -> Lexicon.compile(files, "fr")).getMessage());
  }

  @Test
  void saysWhichFolderIsMissing() {
    assertEquals(
        "there is no lexicon folder at no-such-folder",
        assertThrows(LexiconException.class, () -> LexiconFiles.read(Path.of("no-such-folder")))
            .getMessage());
  }

  private static void assertMistake(String message, String terms) {
    assertEquals(message, mistakeIn(files("en/terms/a.tsv", terms)));
  }

  /** Files by name and content in turn, with a good types.tsv unless they bring one. */
  private static LexiconFiles files(String... namesAndContents) {
    TreeMap<String, String> files = new TreeMap<>();
    files.put("types.tsv", TYPES);
    for (int i = 0; i < namesAndContents.length; i += 2) {
      files.put(namesAndContents[i], namesAndContents[i + 1]);
    }
    return new LexiconFiles(files);
  }

  private static String mistakeIn(LexiconFiles files) {
    return String.valueOf(
        assertThrows(LexiconException.class, () -> Lexicon.compile(files, "en")).getMessage());
  }
}
