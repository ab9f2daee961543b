package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Paragraph;
import org.parapolis.report.ExplainedParagraph;
import org.parapolis.report.ExplainedParagraph.ExplainedMention;
import org.parapolis.report.ExplainedParagraph.FoundForm;
import org.parapolis.report.ExplainedParagraph.Reason;
import org.parapolis.report.RuleSentences;

/** Reasons for what is found in real resolutions. */
class ExplainerIT {
  private static final Pipeline PIPELINE = Pipeline.with(LexiconFiles.read(Path.of("../lexicons")));
  private static final Explainer EXPLAINER = new Explainer(PIPELINE);

  @Test
  void namesRowScaleWordsAndRuleOfEachCode() {
    ExplainedMention mention = explain("A_HRC_RES_57_12E.xml", "OP3").mentions().get(0);

    assertEquals("local governments", mention.mention().text());
    assertEquals("head.actor.government", mention.row().id());
    assertEquals("en/heads.tsv", mention.row().place().file());
    assertTrue(
        PIPELINE.lexicon().place("mod.local").stream()
            .anyMatch(mention.scales().get(0).row().place()::equals));
    assertEquals(List.of("local"), mention.scales().stream().map(FoundForm::text).toList());
    Reason strength = mention.reasons().get(mention.reasons().size() - 1);
    assertEquals(
        "strength 3 the verb that governs it [Encourages]",
        "%s %s %s %s"
            .formatted(strength.code(), strength.value(), strength.sentence(), strength.words()));
  }

  @Test
  void saysOfALookAlikeWhichNumberOfTheCodebookRejectsIt() {
    ExplainedParagraph paragraph = explain("A_HRC_RES_57_12E.xml", "PP6");

    assertEquals(
        List.of("regional and international networks"),
        paragraph.rejections().stream().map(no -> no.rejection().text()).toList());
    assertTrue(
        paragraph
            .rejections()
            .get(0)
            .reason()
            .sentence()
            .startsWith("\"regional\" means above the State here (codebook, \"Not mentions\" 1)"));
  }

  @Test
  void saysWhyAPlaceThatMayActDoesNot() {
    ExplainedMention mention = explain("../sc/S_RES_1868_N0927712.xml", "OP6").mentions().get(0);

    assertEquals("provinces", mention.mention().text());
    assertEquals(
        List.of("found", "type place: nothing beside it shows it acting"),
        mention.reasons().stream()
            .map(
                reason ->
                    reason.value().isEmpty()
                        ? reason.code()
                        : reason.code() + " " + reason.value() + ": " + reason.sentence())
            .toList());
  }

  @Test
  void everyRuleOfTheSampleIsPutIntoWords() {
    Set<String> unexplained = new TreeSet<>();
    for (String file :
        List.of(
            "A_HRC_RES_54_36E.xml",
            "A_HRC_RES_56_10E.xml",
            "A_HRC_RES_57_12E.xml",
            "A_HRC_RES_59_25_E.xml")) {
      for (Paragraph paragraph : paragraphs(file)) {
        ExplainedParagraph explained = EXPLAINER.explain(paragraph);
        Stream.concat(
                explained.mentions().stream().flatMap(mention -> mention.reasons().stream()),
                explained.rejections().stream().map(ExplainedParagraph.ExplainedRejection::reason))
            .forEach(reason -> addUnexplained(reason, unexplained));
      }
    }
    assertEquals(Set.of(), unexplained);
  }

  private static void addUnexplained(Reason reason, Set<String> unexplained) {
    assertTrue(reason.words().size() <= 1, reason.toString());
    for (String part : reason.rule().split(":", -1)) {
      if (PIPELINE.lexicon().entry(part).isEmpty()
          && RuleSentences.of(reason.code(), part).isEmpty()) {
        unexplained.add(reason.code() + "=" + part);
      }
    }
  }

  private static ExplainedParagraph explain(String file, String address) {
    return paragraphs(file).stream()
        .filter(paragraph -> paragraph.address().value().equals(address))
        .map(EXPLAINER::explain)
        .findFirst()
        .orElseThrow();
  }

  private static List<Paragraph> paragraphs(String file) {
    try {
      byte[] content = Files.readAllBytes(Path.of("../data/sample/hrc").resolve(file));
      return PIPELINE.read(file, content).documents().get(0).paragraphs();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
