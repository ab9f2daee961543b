package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;

/** What every row of the lexicon says it finds and does not find, run through the real matcher. */
class LexiconExamplesTest {

  @Test
  void everyRowFindsItsExampleAndNotItsCounterexample() {
    RowExamples examples =
        new RowExamples(Lexicon.compile(LexiconFiles.read(Path.of("../lexicons")), "en"));

    assertFalse(examples.rows().isEmpty());
    assertEquals("", String.join("\n", examples.mistakes()));
  }
}
