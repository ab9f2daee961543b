package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parapolis.model.Body;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Section;

/** A file that a test writes and reads back as a coding. */
record WrittenCoding(Path file) {

  /** What is written into the file. */
  interface Content {
    void to(Writer writer) throws IOException;
  }

  /** A paragraph of the General Assembly of which nothing else is known. */
  static GoldParagraph paragraph(
      String id, Section section, String text, List<GoldMention> mentions) {
    return new GoldParagraph(id, "", Body.GA, "", section, "", "", "", text, mentions);
  }

  HandCoding read(Content content) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      content.to(writer);
    }
    return new CodingFile(CodingFileTest.SCHEME).read(file);
  }

  /** The mistake that it is refused for, without the name of the file before it. */
  String wrong(String content) {
    String message =
        assertThrows(InputFormatException.class, () -> read(writer -> writer.write(content)))
            .getMessage();
    String place = file + ": ";
    assertEquals(place, message.substring(0, place.length()));
    return message.substring(place.length());
  }
}
