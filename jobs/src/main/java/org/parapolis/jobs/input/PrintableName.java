package org.parapolis.jobs.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Names of files as a table, a page and a terminal can hold them.
 *
 * <p>A name is bytes, and Java reads them as the machine's locale says: the same corpus would get
 * other paths on another machine. Here they are UTF-8 everywhere. What moves a cursor, breaks a row
 * or turns the reading direction, and bytes that are no UTF-8, are written as in a URI: {@code
 * %0A}.
 */
final class PrintableName {

  private PrintableName() {}

  /** The last name of a local path; empty where it has none. */
  static String last(Path path) {
    Path name = path.getFileName();
    if (name == null) {
      return "";
    }
    String text = name.toString();
    return isAscii(text) ? text : of(bytes(name));
  }

  /** Whether the text is the name on every machine: no character that needs an encoding. */
  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }

  /** A name that is text already. */
  static String of(String name) {
    return isAscii(name) ? name : of(name.getBytes(UTF_8));
  }

  private static String of(byte[] name) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(name);
    CharBuffer text = CharBuffer.allocate(3 * name.length);
    CoderResult result = decoder.decode(bytes, text, true);
    while (result.isMalformed()) {
      for (int i = 0; i < result.length(); i++) {
        text.put(escaped(bytes.get()));
      }
      result = decoder.decode(bytes, text, true);
    }
    StringBuilder printable = new StringBuilder();
    text.flip().codePoints().forEach(character -> append(character, printable));
    return printable.toString();
  }

  private static void append(int character, StringBuilder printable) {
    if (!acts(character)) {
      printable.appendCodePoint(character);
      return;
    }
    for (byte one : Character.toString(character).getBytes(UTF_8)) {
      printable.append(escaped(one));
    }
  }

  private static String escaped(byte one) {
    return "%" + HexFormat.of().withUpperCase().toHexDigits(one);
  }

  /** Controls, line ends and the marks that turn the reading direction (Unicode TR 9, 2.1-2.6). */
  private static boolean acts(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default ->
          character == 0x061c
              || (character >= 0x200e && character <= 0x200f)
              || (character >= 0x202a && character <= 0x202e)
              || (character >= 0x2066 && character <= 0x2069);
    };
  }

  /** As they stand on the disk; only a path's URI gives them. */
  private static byte[] bytes(Path name) {
    String path = name.toAbsolutePath().toUri().getRawPath().replaceAll("/+$", "");
    String raw = path.substring(path.lastIndexOf('/') + 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%') {
        bytes.write(HexFormat.fromHexDigits(raw, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(raw.charAt(i));
      }
    }
    return bytes.toByteArray();
  }
}
