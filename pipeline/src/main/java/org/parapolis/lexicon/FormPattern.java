package org.parapolis.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The small pattern language of lexicon forms: alternatives in brackets, which may nest, {@code
 * local authorit(y|ies)}, {@code (sub-national|subnational) (|and local )government(|s)}. A bracket
 * that belongs to the text is written {@code \(}. Square brackets pass through: {@link Form} reads
 * them.
 */
final class FormPattern {
  private static final int MAX_FORMS = 2000;
  private static final int MAX_LENGTH = 10_000;
  private static final int MAX_CHARACTERS = 300_000;
  private static final int MAX_DEPTH = 20;

  private final String pattern;
  private int at;
  private int depth;

  private FormPattern(String pattern) {
    this.pattern = pattern;
  }

  /**
   * All texts the pattern stands for, in written order.
   *
   * @throws IllegalArgumentException where brackets do not match, nest too deep, or the forms are
   *     too many
   */
  static List<String> expand(String pattern) {
    if (pattern.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a form of more than " + MAX_LENGTH + " characters: split the row");
    }
    FormPattern parser = new FormPattern(pattern);
    List<String> forms = parser.alternatives();
    if (parser.at < pattern.length()) {
      throw new IllegalArgumentException("')' without '(' in '" + pattern + "'");
    }
    return forms;
  }

  private List<String> alternatives() {
    List<String> all = new ArrayList<>(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
      refuseMore(all.size());
    }
    return all;
  }

  private List<String> sequence() {
    List<String> forms = List.of("");
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      forms = append(forms, pattern.charAt(at) == '(' ? group() : literal());
    }
    return forms;
  }

  private List<String> group() {
    if (++depth > MAX_DEPTH) {
      throw new IllegalArgumentException("more than " + MAX_DEPTH + " brackets in one another");
    }
    at++;
    List<String> inner = alternatives();
    depth--;
    if (at >= pattern.length()) {
      throw new IllegalArgumentException("'(' without ')' in '" + pattern + "'");
    }
    at++;
    return inner;
  }

  /** Up to the next bracket or bar: appending letter by letter copied all forms for each letter. */
  private List<String> literal() {
    StringBuilder literal = new StringBuilder();
    while (at < pattern.length() && "|()".indexOf(pattern.charAt(at)) < 0) {
      if (pattern.charAt(at) == '\\' && at + 1 < pattern.length()) {
        at++;
      }
      literal.append(pattern.charAt(at++));
    }
    return List.of(literal.toString());
  }

  private static List<String> append(List<String> forms, List<String> endings) {
    refuseMore((long) forms.size() * endings.size());
    long characters = length(forms) * endings.size() + length(endings) * forms.size();
    if (characters > MAX_CHARACTERS) {
      throw new IllegalArgumentException(
          "more than " + MAX_CHARACTERS + " characters in all its forms: split the row");
    }
    List<String> longer = new ArrayList<>(forms.size() * endings.size());
    for (String form : forms) {
      for (String ending : endings) {
        longer.add(form + ending);
      }
    }
    return longer;
  }

  private static void refuseMore(long forms) {
    if (forms > MAX_FORMS) {
      throw new IllegalArgumentException("more than " + MAX_FORMS + " forms: split the row");
    }
  }

  private static long length(List<String> texts) {
    return texts.stream().mapToLong(String::length).sum();
  }
}
