package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.StructuredDocument;

/** Text that is made to hold a pattern up, or to let it descend until the stack is full. */
class HostileTextTest {

  private static final int CHARACTERS = 200_000;
  private static final Pipeline PIPELINE =
      Pipeline.withoutTags(LexiconFiles.read(Path.of("../lexicons")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "(a) ",
        "(a)(i)",
        "1. ",
        "1.1.",
        "A/RES/1/",
        "resolution 1/CP.",
        "-",
        "a-\n",
        "I.",
        "\u201C",
        "\"",
        "[",
        "[1]",
        "*",
        "/",
        "\\",
        ".",
        ". ",
        ",",
        ", and ",
        "\n",
        "\n\n",
        "1\n",
        "_",
        "A ",
        "é",
        "a\u0301",
        "2001 ",
        "Recalling ",
        "Decides that ",
        "local, regional and ",
        "local ",
        "<p>",
        "<![CDATA[",
        "&amp;",
        "=+",
        "\u200D",
        "ANNEX\n",
        "Annex I\n"
      })
  void readsEndlessRepetitionInSeconds(String piece) {
    String text =
        "The General Assembly,\n\n1. Decides " + piece.repeat(CHARACTERS / piece.length());
    assertTrue(answers(text) > 0, piece);
  }

  @Test
  void readsOneWordWithoutEnd() {
    assertTrue(answers("The General Assembly,\n\n1. " + "a".repeat(5_000_000)) > 0);
  }

  /** Documents and failures: there is an answer, whatever it is. */
  private static int answers(String text) {
    return assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          Reading reading = PIPELINE.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
          for (StructuredDocument document : reading.documents()) {
            PIPELINE.code(document.paragraphs());
          }
          return reading.documents().size() + reading.failures().size();
        });
  }
}
