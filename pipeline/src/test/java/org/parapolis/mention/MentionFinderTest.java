package org.parapolis.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Candidate;

class MentionFinderTest {
  private static final Lexicon LEXICON =
      Lexicon.compile(LexiconFiles.read(Path.of("../lexicons")), "en");
  private static final MentionFinder FINDER = new MentionFinder(LEXICON.wordClasses());

  static Stream<RealSentence> traps() {
    return RealSentence.of("mention/not-mentions.tsv");
  }

  static Stream<RealSentence> spans() {
    return RealSentence.of("mention/spans.tsv");
  }

  static Stream<RealSentence> types() {
    return RealSentence.of("mention/types.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traps")
  void leavesOutWhatTheCodebookDoesNotCount(RealSentence sentence) {
    assertEquals(sentence.marked(), found(sentence.text()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spans")
  void cutsMentionsAsTheCodebookSays(RealSentence sentence) {
    assertEquals(sentence.marked(), found(sentence.text()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void tellsTheTypesApart(RealSentence sentence) {
    assertEquals(sentence.marked(), found(sentence.text()));
  }

  @Test
  void notesOnceThatAMemberStateIsAMerePlace() {
    String text = "to allow the NIEC to operate freely in each FMS to the extent required";
    assertEquals(
        List.of(List.of("term", "type=place:mere-place")),
        FINDER.find(LEXICON.mark(text)).mentions().stream().map(Candidate::rules).toList());
  }

  private static String found(String text) {
    return RealSentence.mark(
        text, FINDER.find(LEXICON.mark(text)).mentions(), Candidate::span, Candidate::type);
  }
}
