package org.parapolis.index;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the index of {@link CodedParagraphs}. */
abstract class OnSampleIndex {

  @TempDir static Path folder;
  static ParagraphIndex index;

  @BeforeAll
  static void build() {
    CodedParagraphs.index(folder, CodedParagraphs.all());
    index = CodedParagraphs.open(folder);
  }

  @AfterAll
  static void close() {
    index.close();
  }
}
