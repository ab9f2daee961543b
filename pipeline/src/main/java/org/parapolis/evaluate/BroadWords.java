package org.parapolis.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that mentions use and other things too, by their beginnings; see the bundled list. */
public final class BroadWords {

  private final Pattern beginnings;

  private BroadWords(String list) {
    String alternatives =
        list.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Pattern::quote)
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

  /** The beginnings that some words of the text have. */
  public SortedSet<String> in(String text) {
    SortedSet<String> found = new TreeSet<>();
    Matcher matcher = beginnings.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return found;
  }
}
