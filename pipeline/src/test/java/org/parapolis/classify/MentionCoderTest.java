package org.parapolis.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.mention.MentionFinder;
import org.parapolis.mention.RealSentence;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Mention;

/** The codes that need no parse; strength is in {@code StrengthIT}. */
class MentionCoderTest {
  private static final Lexicon LEXICON =
      Lexicon.compile(LexiconFiles.read(Path.of("../lexicons")), "en");

  static Stream<RealSentence> levels() {
    return RealSentence.of("classify/levels.tsv");
  }

  static Stream<RealSentence> prominences() {
    return RealSentence.of("classify/prominences.tsv");
  }

  static Stream<RealSentence> companions() {
    return RealSentence.of("classify/companions.tsv");
  }

  static Stream<RealSentence> roles() {
    return RealSentence.of("classify/roles.tsv");
  }

  static Stream<RealSentence> citations() {
    return RealSentence.of("classify/citations.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("levels")
  void codesTheLevelTheTextNames(RealSentence sentence) {
    assertEquals(sentence.marked(), coded(sentence, Mention::level));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("prominences")
  void codesProminenceByTheCompanyOfTheMention(RealSentence sentence) {
    assertEquals(sentence.marked(), coded(sentence, Mention::prominence));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("companions")
  void namesTheOthersInTheListInReadingOrder(RealSentence sentence) {
    assertEquals(
        sentence.marked(), coded(sentence, mention -> String.join("; ", mention.companions())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("roles")
  void codesTheRoleByTheNearestCue(RealSentence sentence) {
    assertEquals(sentence.marked(), coded(sentence, Mention::role));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("citations")
  void tellsCitedTitlesFromPlainText(RealSentence sentence) {
    assertEquals(sentence.marked(), coded(sentence, mention -> mention.citation() ? "cited" : ""));
  }

  private static String coded(RealSentence sentence, Function<Mention, @Nullable String> code) {
    MarkedText text = LEXICON.mark(sentence.text());
    MarkedText chapeau = LEXICON.mark(sentence.chapeau());
    CodedParagraph paragraph =
        new CodedParagraph(
            sentence.paragraph(),
            text,
            chapeau,
            new MentionFinder(LEXICON.wordClasses()).find(text).mentions(),
            List.of(),
            List.of(),
            LEXICON.wordClasses());
    List<Mention> mentions =
        new MentionCoder(LEXICON.setOfType())
            .code(paragraph).stream().filter(mention -> code.apply(mention) != null).toList();
    return RealSentence.mark(
        sentence.text(),
        mentions,
        Mention::span,
        mention -> Objects.requireNonNull(code.apply(mention)));
  }
}
