package org.parapolis.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapolis.model.GoldMention;
import org.parapolis.model.Span;

/**
 * The method of today, for comparison: a list of words searched for as a researcher would, whole
 * words in any case, each one an actor.
 */
public final class KeywordFinder {
  private final Pattern keywords;

  /**
   * @param keywords regular expressions, one a line; where two fit, the one that comes first wins;
   *     empty lines and those that begin with # are left out
   */
  public KeywordFinder(List<String> keywords) {
    List<String> used =
        keywords.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    this.keywords =
        Pattern.compile(
            "\\b(?:" + String.join("|", used) + ")\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The bundled list of a language.
   *
   * @param language a BCP 47 primary tag
   */
  public static KeywordFinder bundled(String language) {
    String name = "keywords-" + language + ".txt";
    try (InputStream file = KeywordFinder.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("there is no " + name);
      }
      return new KeywordFinder(
          new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words found, in text order. */
  public List<GoldMention> find(String text) {
    List<GoldMention> found = new ArrayList<>();
    for (Matcher matcher = keywords.matcher(text); matcher.find(); ) {
      Span span = new Span(matcher.start(), matcher.end());
      found.add(new GoldMention(span, "actor", null, null, null, null, false));
    }
    return found;
  }
}
