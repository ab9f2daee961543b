package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapolis.classify.CodedParagraph;
import org.parapolis.classify.MentionCoder;
import org.parapolis.language.SentenceTagger;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.mention.MentionFinder;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;

/**
 * The cascade changes the speed, never the answer: every stage on every paragraph agrees with it.
 */
class CascadeIT {
  private static final Pipeline PIPELINE = Pipeline.with(LexiconFiles.read(Path.of("../lexicons")));
  private static final Lexicon LEXICON = PIPELINE.lexicon();
  private static final MentionFinder FINDER = new MentionFinder(LEXICON.wordClasses());
  private static final MentionCoder CODER = new MentionCoder(LEXICON.setOfType());
  private static final SentenceTagger TAGGER = new SentenceTagger();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "climate/cp2015_21 - 2015 - decision 1.txt",
        "ecosoc/E_RES_2022_11-2211660E.xml",
        "ecosoc/E_RES_2025_25-2513063E.xml",
        "ga/74_160.xml",
        "ga/75_224_E.xml",
        "ga/A_RES_77_289-E.xml",
        "ga/A_RES_79_284-2506210E.xml",
        "hrc/A_HRC_RES_54_36E.xml",
        "hrc/A_HRC_RES_57_12E.xml",
        "pdf/A_HRC_59_L.17.en.pdf",
        "sc/S_PRST_2002_8-0230955E.xml",
        "sc/S_RES_1868_N0927712.xml",
        "sc/S_RES_2202_1502151E.xml",
        "sc/S_RES_2429_1811690E.xml",
      })
  void parsingEveryParagraphGivesTheMentionsOfTheCascade(String file) throws IOException {
    List<Paragraph> paragraphs =
        PIPELINE
            .read(file, Files.readAllBytes(Path.of("../data/sample").resolve(file)))
            .documents()
            .stream()
            .flatMap(document -> document.paragraphs().stream())
            .toList();

    List<Mention> everything =
        paragraphs.stream()
            .filter(paragraph -> paragraph.section() != Section.FOOTNOTE)
            .flatMap(paragraph -> withoutShortcut(paragraph).stream())
            .toList();

    assertFalse(everything.isEmpty(), file + " holds no mention: it would prove nothing");
    assertEquals(everything, PIPELINE.code(paragraphs).mentions());
  }

  private static List<Mention> withoutShortcut(Paragraph paragraph) {
    MarkedText text = LEXICON.mark(paragraph.text());
    return CODER.code(
        new CodedParagraph(
            paragraph,
            text,
            LEXICON.mark(paragraph.chapeau()),
            FINDER.find(text).mentions(),
            TAGGER.tag(paragraph.text()),
            TAGGER.tag(paragraph.chapeau()),
            LEXICON.wordClasses()));
  }
}
