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

  private final String pattern;
  private int at;

  private FormPattern(String pattern) {
    this.pattern = pattern;
  }

  /**
   * All texts the pattern stands for, in written order.
   *
   * @throws IllegalArgumentException where brackets do not match or the forms are too many
   */
  static List<String> expand(String pattern) {
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
    at++;
    List<String> inner = alternatives();
    if (at >= pattern.length()) {
      throw new IllegalArgumentException("'(' without ')' in '" + pattern + "'");
    }
    at++;
    return inner;
  }

  /** Up to the next bracket or bar: appending letter by letter copied all forms for each letter. */
  private List<String> literal() {
    StringBuilder run = new StringBuilder();
    while (at < pattern.length() && "(|)".indexOf(pattern.charAt(at)) < 0) {
      boolean escaped = pattern.charAt(at) == '\\' && at + 1 < pattern.length();
      run.append(pattern.charAt(escaped ? at + 1 : at));
      at += escaped ? 2 : 1;
    }
    return List.of(run.toString());
  }

  private static List<String> append(List<String> forms, List<String> endings) {
    if (forms.size() * endings.size() > MAX_FORMS) {
      throw new IllegalArgumentException("more than " + MAX_FORMS + " forms: split the row");
    }
    List<String> longer = new ArrayList<>(forms.size() * endings.size());
    for (String form : forms) {
      for (String ending : endings) {
        longer.add(form + ending);
      }
    }
    return longer;
  }
}
