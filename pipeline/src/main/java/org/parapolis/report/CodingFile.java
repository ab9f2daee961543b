package org.parapolis.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of coded paragraphs in any of the formats that people code in, recognised by how it
 * begins: a list is an export of Label Studio, an object the first of JSON Lines, anything else a
 * sheet.
 */
public final class CodingFile {

  private final CodingScheme scheme;

  /**
   * @param scheme the codes that a sheet may hold
   */
  public CodingFile(CodingScheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Reads it.
   *
   * @throws GoldFormatException where it breaks its format, with the place
   */
  public HandCoding read(Path file) throws IOException {
    return switch (first(file)) {
      case '[' -> new LabelStudio().read(file);
      case '{' -> new HandCoding(new GoldJson().read(file), List.of());
      default -> new CodingSheet(scheme).read(file);
    };
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
