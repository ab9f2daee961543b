package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.report.MentionChange;

/** Changes of the bundled lexicon on a real resolution, A/HRC/RES/57/12. */
class LexiconDiffIT {
  private static final LexiconFiles BUNDLED = LexiconFiles.read(Path.of("../lexicons"));
  private static final Pipeline BEFORE = Pipeline.with(BUNDLED);
  private static final List<Paragraph> RESOLUTION = resolution();

  @Test
  void findsNothingWhereOnlyARemarkChanged() {
    LexiconDiff diff =
        after("en/terms/issues.tsv", text -> text.replace("smart city projects", "smart cities"));

    assertEquals(0, diff.changedRows());
    assertFalse(RESOLUTION.stream().anyMatch(diff::concerns));
  }

  @Test
  void namesWhatANewRowGainsWithItsSentence() {
    LexiconDiff diff =
        after(
            "en/terms/issues.tsv",
            text ->
                text
                    + "issue.zz\tsituation\tissue\tlocal\t"
                    + "\ton the local human rights situation\tnone\n");

    assertEquals(
        List.of("GAINED OP2 \"situation\" issue.zz [] ()"),
        shown(changes(diff)).stream().filter(line -> line.contains(" OP2 ")).toList());
    assertTrue(
        changes(diff).stream()
            .map(MentionChange::sentence)
            .anyMatch(
                sentence ->
                    sentence.startsWith("Also encourages States and local governments to collect")
                        && sentence.endsWith("laws, policies and programmes;")));
  }

  @Test
  void saysWhichRuleNowRejectsWhatIsLost() {
    LexiconDiff diff =
        after(
            "en/exclusions.tsv",
            text -> text + "not.zz\tsmart city projects\t5\t\t\tsmart city projects\tnone\n");

    String why =
        "rejected by not-5:not.zz: a local noun that is no government (communities, actors,"
            + " knowledge …) (codebook, \"Not mentions\" 5)";
    assertEquals(
        List.of(
            "LOST OP8 \"smart city projects\" issue.smart-cities [] (" + why + ")",
            "LOST OP9 \"smart city projects\" issue.smart-cities [] (" + why + ")"),
        shown(changes(diff)));
  }

  @Test
  void namesTheCodesThatDiffer() {
    LexiconDiff diff =
        after(
            "en/operative-verbs.tsv",
            text -> text.replace("op.encourages\tEncourages\t3", "op.encourages\tEncourages\t4"));

    List<MentionChange> inThird =
        changes(diff).stream()
            .filter(change -> change.mention().address().value().equals("OP3"))
            .toList();

    assertEquals(
        List.of("OTHERWISE OP3 \"local governments\" head.actor.government [strength] ()"),
        shown(inThird));
    assertEquals(
        List.of(3), inThird.stream().map(MentionChange::before).map(this::strength).toList());
    assertEquals(
        List.of(4), inThird.stream().map(MentionChange::after).map(this::strength).toList());
  }

  private int strength(Mention mention) {
    return mention.strength() == null ? -1 : mention.strength();
  }

  @Test
  void sparesOnlyParagraphsInWhichNothingChanges() {
    LexiconDiff diff =
        after(
            "en/modifiers.tsv", text -> text.replace("mod.local\tlocal\t", "mod.local\tlocale\t"));

    List<MentionChange> everywhere =
        RESOLUTION.stream().flatMap(paragraph -> diff.changes(paragraph).stream()).toList();

    assertTrue(everywhere.size() > 50, "changes: " + everywhere.size());
    assertEquals(everywhere, changes(diff));
    assertTrue(RESOLUTION.stream().anyMatch(paragraph -> !diff.concerns(paragraph)));
  }

  private static List<String> shown(List<MentionChange> changes) {
    return changes.stream()
        .map(
            change ->
                "%s %s \"%s\" %s %s (%s)"
                    .formatted(
                        change.kind(),
                        change.mention().address(),
                        change.mention().text(),
                        change.mention().entry(),
                        change.fields(),
                        change.note()))
        .toList();
  }

  private static List<MentionChange> changes(LexiconDiff diff) {
    return RESOLUTION.stream()
        .filter(diff::hasTrigger)
        .filter(diff::concerns)
        .flatMap(paragraph -> diff.changes(paragraph).stream())
        .toList();
  }

  private static LexiconDiff after(String file, UnaryOperator<String> change) {
    TreeMap<String, String> files = new TreeMap<>(BUNDLED.byName());
    files.computeIfPresent(file, (name, text) -> change.apply(text));
    return new LexiconDiff(BEFORE, Pipeline.with(new LexiconFiles(files)));
  }

  private static List<Paragraph> resolution() {
    String file = "hrc/A_HRC_RES_57_12E.xml";
    try {
      byte[] content = Files.readAllBytes(Path.of("../data/sample").resolve(file));
      return BEFORE.read(file, content).documents().get(0).paragraphs();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
