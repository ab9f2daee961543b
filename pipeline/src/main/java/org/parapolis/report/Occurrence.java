package org.parapolis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapolis.model.Span;

/**
 * Where in a paragraph the words of a mention stand, as a person says it: nothing for the first
 * place, 2 for the second; whole words count, so that "cities" is not in "capacities". A span that
 * begins or ends inside a word is given by its first character: {@code at 17}, from 0.
 */
final class Occurrence {

  private static final Pattern AT = Pattern.compile("at (\\d{1,9})");

  private Occurrence() {}

  /** How to say where the span is. */
  static String of(Span span, String text) {
    int place = places(text, span.of(text), false).indexOf(span.begin());
    return switch (place) {
      case -1 -> "at " + span.begin();
      case 0 -> "";
      default -> String.valueOf(place + 1);
    };
  }

  /**
   * The span that is meant. Capitals count only where that finds something.
   *
   * @throws IllegalArgumentException where the words do not stand there, in a sentence for the
   *     coder
   */
  static Span find(String words, String occurrence, String text) {
    Matcher at = AT.matcher(occurrence);
    int begin = at.matches() ? Integer.parseInt(at.group(1)) : begin(words, occurrence, text);
    if (!text.regionMatches(true, begin, words, 0, words.length())) {
      throw new IllegalArgumentException(
          "the text has no \"" + words + "\" at character " + begin + ".");
    }
    return new Span(begin, begin + words.length());
  }

  private static int begin(String words, String occurrence, String text) {
    if (!occurrence.matches("|[1-9]\\d{0,3}")) {
      throw new IllegalArgumentException(
          "occurrence \"" + occurrence + "\" is not a number: 2 for the second place in the text.");
    }
    List<Integer> exact = places(text, words, false);
    List<Integer> places = exact.isEmpty() ? places(text, words, true) : exact;
    if (places.isEmpty()) {
      throw new IllegalArgumentException(
          "the text has no \"" + words + "\"; copy the words from the text.");
    }
    int place = occurrence.isEmpty() ? 1 : Integer.parseInt(occurrence);
    if (place > places.size()) {
      throw new IllegalArgumentException(
          "the text has \"%s\" in %d place%s, and none is number %d."
              .formatted(words, places.size(), places.size() == 1 ? "" : "s", place));
    }
    return places.get(place - 1);
  }

  private static List<Integer> places(String text, String words, boolean anyCase) {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at + words.length() <= text.length(); at++) {
      if (text.regionMatches(anyCase, at, words, 0, words.length())
          && !isInside(text, at)
          && !isInside(text, at + words.length())) {
        places.add(at);
      }
    }
    return places;
  }

  /** Whether a word goes on across this place. */
  private static boolean isInside(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }
}
