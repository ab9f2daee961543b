package org.parapolis.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;

/**
 * A file of coded paragraphs in any of the formats that people code in, recognised by how it
 * begins: a list is an export of Label Studio, an object the first of JSON Lines, anything else a
 * sheet.
 */
public final class CodingFile {

  private final CodingScheme scheme;

  /**
   * @param scheme the codes that a file may hold
   */
  public CodingFile(CodingScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Reads it.
   *
   * @throws InputFormatException where it breaks its format, with the place
   */
  public HandCoding read(Path file) throws IOException {
    return switch (first(file)) {
      case '[' -> checked(file, new LabelStudio().read(file));
      case '{' -> checked(file, new HandCoding(new GoldJson().read(file), List.of()));
      default -> new CodingSheet(scheme).read(file);
    };
  }

  /** A sheet checks its cells itself, since it knows their rows. */
  private HandCoding checked(Path file, HandCoding coding) throws InputFormatException {
    for (GoldParagraph paragraph : coding.paragraphs()) {
      for (GoldMention mention : paragraph.mentions()) {
        String wrong = wrong(mention);
        if (!wrong.isEmpty()) {
          throw new InputFormatException(file + ": paragraph " + paragraph.id() + ": " + wrong);
        }
      }
    }
    return coding;
  }

  private String wrong(GoldMention mention) {
    Map<String, @Nullable Object> codes = new LinkedHashMap<>();
    codes.put("type", mention.type());
    codes.put("level", mention.level());
    codes.put("prominence", mention.prominence());
    codes.put("role", mention.role());
    codes.put("strength", mention.strength());
    return codes.entrySet().stream()
        .filter(code -> code.getValue() != null)
        .map(code -> scheme.wrong(code.getKey(), String.valueOf(code.getValue())))
        .filter(wrong -> !wrong.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The first byte that is neither blank nor of a byte order mark; -1 for none. */
  private static int first(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      int next = in.read();
      while (next >= 0 && (next <= ' ' || next > 127)) {
        next = in.read();
      }
      return next;
    }
  }
}
