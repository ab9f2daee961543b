package org.parapolis.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parapolis.model.LeadVerb;

/** Finds the verb phrase that opens a paragraph where no italics show it. */
final class LeadWords {

  /** What may stand before the opening words of a quoted statement. */
  private static final String OPENING_MARKS = "“\"‘'[( ";

  private final Map<String, List<LeadVerb>> byFirstWord;

  LeadWords(List<LeadVerb> verbs) {
    byFirstWord =
        verbs.stream()
            .sorted(
                Comparator.comparingInt((LeadVerb verb) -> verb.form().length())
                    .reversed()
                    .thenComparing(LeadVerb::form))
            .collect(Collectors.groupingBy(verb -> firstWord(verb.form())));
  }

  /** The longest verb phrase at the start of {@code text}, if any. */
  Optional<LeadVerb> at(String text) {
    String opening = text.substring(marks(text));
    return byFirstWord.getOrDefault(firstWord(opening), List.of()).stream()
        .filter(verb -> opens(opening, verb.form()))
        .findFirst();
  }

  /** The opening phrase as printed, or empty. */
  String lead(String text) {
    int begin = marks(text);
    return at(text).map(verb -> text.substring(begin, begin + verb.form().length())).orElse("");
  }

  private static boolean opens(String text, String form) {
    return text.regionMatches(true, 0, form, 0, form.length())
        && (text.length() == form.length()
            || !Character.isLetterOrDigit(text.charAt(form.length())));
  }

  private static int marks(String text) {
    int at = 0;
    while (at < text.length() && OPENING_MARKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
