package org.parapolis.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that mentions use and other things too, by their beginnings; see the bundled list. */
public final class BroadWords {

  private final Pattern beginnings;

  private BroadWords(String list) {
    String alternatives =
        list.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(BroadWords::beginning)
            .collect(Collectors.joining("|"));
    this.beginnings = Pattern.compile("\\b(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE);
  }

  /**
   * The list of a language.
   *
   * @param language BCP 47 primary tag of a bundled list
   */
  public static BroadWords bundled(String language) {
    try (InputStream list =
        BroadWords.class.getResourceAsStream("broad-words-" + language + ".txt")) {
      if (list == null) {
        throw new IllegalArgumentException("no broad words for language '" + language + "'");
      }
      return new BroadWords(new String(list.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that begins with "=" is meant as it is written: a "Council" is the name of a body. */
  private static String beginning(String line) {
    return line.startsWith("=")
        ? "(?-i:" + Pattern.quote(line.substring(1)) + ")"
        : Pattern.quote(line);
  }

  /** Whether some word of the text begins with one of them. */
  public boolean isIn(String text) {
    return beginnings.matcher(text).find();
  }
}
