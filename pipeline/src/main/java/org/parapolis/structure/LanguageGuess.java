package org.parapolis.structure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the official languages of the UN (and German) apart by script and commonest words. */
final class LanguageGuess {

  private static final Map<String, Set<String>> COMMONEST =
      Map.of(
          "en", Set.of("the", "of", "and", "to", "in", "that", "its"),
          "fr", Set.of("le", "les", "des", "et", "du", "une", "aux"),
          "es", Set.of("el", "los", "del", "y", "las", "una", "que"),
          "de", Set.of("der", "die", "und", "den", "des", "zur", "dass"));

  private static final int SAMPLE = 1_500;

  /** A line. */
  private static final int FEWEST_LETTERS = 60;

  private LanguageGuess() {}

  /**
   * BCP 47 primary tag; "und" where the text is too short to tell, "mul" where most of it is in
   * scripts that no official language is written in.
   */
  static String of(Stream<String> texts) {
    StringBuilder sample = new StringBuilder();
    texts
        .takeWhile(text -> sample.length() < SAMPLE)
        .forEach(text -> sample.append(text).append(' '));
    long letters = sample.codePoints().filter(Character::isLetter).count();
    for (Map.Entry<Character.UnicodeScript, String> script : scripts()) {
      long own =
          sample.codePoints().filter(c -> Character.UnicodeScript.of(c) == script.getKey()).count();
      if (own * 2 > letters) {
        return script.getValue();
      }
    }
    long latin =
        sample
            .codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    if (letters > FEWEST_LETTERS && latin * 2 < letters) {
      return "mul";
    }
    List<String> words =
        Arrays.asList(sample.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    return COMMONEST.keySet().stream()
        .sorted()
        .max(Comparator.comparingLong(language -> common(words, language)))
        .filter(language -> common(words, language) > 2)
        .orElse("und");
  }

  private static List<Map.Entry<Character.UnicodeScript, String>> scripts() {
    return List.of(
        Map.entry(Character.UnicodeScript.ARABIC, "ar"),
        Map.entry(Character.UnicodeScript.CYRILLIC, "ru"),
        Map.entry(Character.UnicodeScript.HAN, "zh"));
  }

  private static long common(List<String> words, String language) {
    Set<String> commonest = COMMONEST.getOrDefault(language, Set.of());
    return words.stream().filter(commonest::contains).count();
  }
}
