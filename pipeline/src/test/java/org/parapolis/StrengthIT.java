package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.mention.RealSentence;
import org.parapolis.model.Mention;

/** Strength looks at the parse, so it is tested on the whole pipeline. */
class StrengthIT {
  private static final Pipeline PIPELINE = Pipeline.with(LexiconFiles.read(Path.of("../lexicons")));

  static Stream<RealSentence> strengths() {
    return RealSentence.of("classify/strengths.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strengths")
  void codesStrengthByTheVerbThatGoverns(RealSentence sentence) {
    List<Mention> coded =
        PIPELINE.code(List.of(sentence.paragraph())).mentions().stream()
            .filter(mention -> mention.strength() != null)
            .toList();
    assertEquals(
        sentence.marked(),
        RealSentence.mark(
            sentence.text(), coded, Mention::span, mention -> String.valueOf(mention.strength())));
  }
}
