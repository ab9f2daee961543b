package org.parapolis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words, and the numbers among them. */
record SummaryPhrase(String text, List<SummaryNumber> numbers) {

  SummaryPhrase {
    numbers = List.copyOf(numbers);
  }

  /**
   * Puts parts where the pattern has {@code {}}.
   *
   * @param parts phrases, numbers, or what prints itself
   */
  static SummaryPhrase of(String pattern, Object... parts) {
    StringBuilder text = new StringBuilder();
    List<SummaryNumber> numbers = new ArrayList<>();
    String rest = pattern;
    for (Object part : parts) {
      int slot = rest.indexOf("{}");
      SummaryPhrase phrase = phrase(part);
      text.append(rest, 0, slot).append(phrase.text());
      numbers.addAll(phrase.numbers());
      rest = rest.substring(slot + 2);
    }
    return new SummaryPhrase(text.append(rest).toString(), numbers);
  }

  private static SummaryPhrase phrase(Object part) {
    if (part instanceof SummaryPhrase phrase) {
      return phrase;
    }
    return part instanceof SummaryNumber number
        ? new SummaryPhrase(number.printed(), List.of(number))
        : new SummaryPhrase(part.toString(), List.of());
  }

  /** "1 document", "2 documents". */
  static SummaryPhrase counted(SummaryNumber number, String one, String many) {
    return of("{} {}", number, number.isOne() ? one : many);
  }

  static SummaryPhrase joined(List<SummaryPhrase> parts, String between) {
    Stream<SummaryNumber> numbers = parts.stream().flatMap(part -> part.numbers().stream());
    return new SummaryPhrase(
        String.join(between, parts.stream().map(SummaryPhrase::text).toList()), numbers.toList());
  }
}
