package org.parapolis.model;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Counts words by Unicode word breaks: stretches that hold a letter or a digit. */
public final class Words {

  private Words() {}

  /** Of all paragraphs but footnotes. */
  public static int in(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.section() != Section.FOOTNOTE)
        .mapToInt(Paragraph::words)
        .sum();
  }

  static int in(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    int words = 0;
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words += holdsWord(text, begin, end) ? 1 : 0;
      begin = end;
    }
    return words;
  }

  private static boolean holdsWord(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
