package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Span;

class CodeWordsTest {

  private final CodingScheme scheme = CodingScheme.of(RealSample.SETS);

  @Test
  void hasWordsForEveryCodeOfTheSchemeAndNoOther() {
    for (String code : List.of("type", "level", "prominence", "role", "strength")) {
      assertEquals(
          scheme.values(code).stream().sorted().toList(),
          CodeWords.of(code).stream().map(CodeWords.Meaning::value).sorted().toList(),
          code);
    }
    assertEquals(MentionSets.ALL, CodeWords.of("set").stream().map(m -> m.value()).toList());
    assertEquals(
        Arrays.stream(Body.values()).map(Body::name).toList(),
        CodeWords.of("body").stream().map(CodeWords.Meaning::value).toList());
  }

  @Test
  void namesAStrengthByAVerbOfItsRowInTheCodebook() throws IOException {
    String book = Files.readString(Path.of("../data/CODEBOOK.md"));

    for (CodeWords.Meaning strength : CodeWords.of("strength")) {
      String row =
          Pattern.compile("(?m)^\\| " + strength.value() + " \\| (.*) \\|$")
              .matcher(book)
              .results()
              .map(match -> match.group(1))
              .findFirst()
              .orElseThrow();
      assertEquals(
          List.of(),
          Stream.of(strength.words(), strength.definition().split("[,;] ", 2)[0])
              .filter(verb -> !row.contains(verb))
              .toList(),
          row);
    }
  }

  @Test
  void describesAMentionByAllItsCodes() {
    Mention mention =
        new Mention(
            new DocumentId("A/RES/79/214"),
            new Address("OP1"),
            new Span(0, 18),
            "all local councils",
            "actor",
            "actor",
            "local",
            "gov_series",
            "finance",
            4,
            true,
            List.of("as appropriate", "where applicable"),
            List.of(),
            List.of());

    assertEquals(
        "actor, local level; in a series of governments; role: finance; strength 4 of 5, as"
            + " “requests”; softened or bound by “as appropriate”, “where applicable”; in the cited"
            + " title of another text",
        CodeWords.of(mention));
  }

  @Test
  void readsATypeThatOnlyTheLexiconKnowsAsItIs() {
    assertEquals("district", CodeWords.of("type", "district"));
  }
}
