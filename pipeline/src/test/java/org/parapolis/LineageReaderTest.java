package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Document;
import org.parapolis.model.Family;
import org.parapolis.model.Fate;
import org.parapolis.model.LineageFindings;
import org.parapolis.model.Mention;
import org.parapolis.model.Novelty;
import org.parapolis.model.Passage;
import org.parapolis.model.Section;
import org.parapolis.model.StructuredDocument;

/** On the three texts of one series, as a run codes them, but for the tagger. */
class LineageReaderTest {

  private static final Path SAMPLE = Path.of("../data/sample/ga");
  private static final LexiconFiles LEXICONS = LexiconFiles.read(Path.of("../lexicons"));
  private static final Pipeline PIPELINE = Pipeline.withoutTags(LEXICONS);
  private static final LineageReader READER = LineageReader.with(LEXICONS);

  private static final List<Passage> PASSAGES =
      passages("75_224_E.xml", "A_RES_77_173-2228791E.xml", "A_RES_79_214-2424343E.xml");

  private static final Document NEWEST = PASSAGES.get(PASSAGES.size() - 1).document();

  @Test
  void tellsNewLanguageFromAgreedLanguage() {
    List<String> told =
        READER.of(NEWEST, PASSAGES).novelties().stream().map(LineageReaderTest::printed).toList();
    assertEquals(
        List.of(
            "PP17 multilevel governance: since A/RES/77/173, PP17 1.00",
            "PP19 subnational and local governments: since A/RES/75/224, PP15 0.83",
            "PP22 city of Cairo: new",
            "OP14 cities: since A/RES/77/173, OP12 1.00",
            "OP29 local and regional governments: new"),
        told.stream().filter(line -> line.matches("(PP17|PP19|PP22|OP14|OP29) .*")).toList());
  }

  @Test
  void tellsWhatTheNextTextLost() {
    assertEquals(
        List.of(
            "A/RES/77/173, PP22 city of Katowice",
            "A/RES/77/173, PP28 multilevel governance",
            "A/RES/77/173, PP28 localization of the Sustainable Development Goals"),
        READER.of(NEWEST, PASSAGES).fates().stream()
            .filter(fate -> fate.kind() == Fate.Kind.LOST)
            .map(fate -> fate.passage() + " " + fate.mention().text())
            .toList());
  }

  @Test
  void followsAMentionIntoARewrittenParagraph() {
    Fate fate =
        READER.ofAll(PASSAGES).fates().stream()
            .filter(one -> one.mention().text().equals("city of Abu Dhabi"))
            .findFirst()
            .orElseThrow();
    assertEquals("A/RES/77/173, PP22", String.valueOf(fate.match()));
    assertEquals("city of Katowice", fate.now().text());
    assertTrue(fate.resemblance() < .4, () -> "resemblance " + fate.resemblance());
  }

  @Test
  void givesThePartsAsTheWholeGivesThem() {
    LineageFindings whole = READER.ofAll(PASSAGES);
    for (Family family : whole.families()) {
      Passage last = family.last();
      assertEquals(
          List.of(family),
          READER.of(last.document(), last.paragraph().address(), PASSAGES).families());
    }
    LineageFindings part = READER.of(NEWEST, PASSAGES);
    assertEquals(
        whole.novelties().stream()
            .filter(one -> one.descent().passage().document().equals(NEWEST))
            .filter(one -> READER.isFollowed(one.mention()))
            .toList(),
        part.novelties());
    assertEquals(
        whole.fates().stream().filter(fate -> fate.successor().equals(NEWEST)).toList(),
        part.fates());
  }

  @Test
  void givesTheSameWhateverTheOrderOfTheParagraphs() {
    List<Passage> shuffled = new ArrayList<>(PASSAGES);
    Collections.shuffle(shuffled, new Random(79));
    assertEquals(READER.ofAll(PASSAGES), READER.ofAll(shuffled));
  }

  private static String printed(Novelty novelty) {
    String since =
        novelty.first() == null
            ? "new"
            : String.format(Locale.ROOT, "since %s %.2f", novelty.first(), novelty.overlap());
    return novelty.descent().passage().paragraph().address()
        + " "
        + novelty.mention().text()
        + ": "
        + since;
  }

  static List<Passage> passages(String... files) {
    List<Passage> passages = new ArrayList<>();
    for (String file : files) {
      StructuredDocument document = PIPELINE.read(file, content(file)).documents().get(0);
      List<Mention> mentions = PIPELINE.code(document.paragraphs()).mentions();
      document.paragraphs().stream()
          .filter(paragraph -> paragraph.section() != Section.FOOTNOTE)
          .map(
              paragraph ->
                  new Passage(
                      document.document(),
                      paragraph,
                      mentions.stream()
                          .filter(mention -> mention.address().equals(paragraph.address()))
                          .toList()))
          .forEach(passages::add);
    }
    return passages;
  }

  private static byte[] content(String file) {
    try {
      return Files.readAllBytes(SAMPLE.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
