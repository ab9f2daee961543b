package org.parapolis.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that a person hands over: UTF-8, with or without a byte order mark, of bounded size. */
final class TextFile {

  /** Tens of thousands of coded paragraphs; far more than people write. */
  private static final int MAX_BYTES = 64 << 20;

  private TextFile() {}

  /**
   * Its text, without a byte order mark.
   *
   * @throws InputFormatException where it is not UTF-8 or larger than 64 MB
   */
  static String read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream stream = Files.newInputStream(file)) {
      bytes = stream.readNBytes(MAX_BYTES + 1);
    }
    if (bytes.length > MAX_BYTES) {
      throw new InputFormatException(file + ": larger than 64 MB; split it.");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputFormatException(
          file + ": not UTF-8; save it as \"CSV UTF-8\" (Excel) or with character set UTF-8.", e);
    }
  }
}
