package org.parapolis.report;

import org.parapolis.model.Span;

/** The clause that a mention stands in, of bounded length; "…" where more follows. */
final class ShortQuote {

  /** On each side of the mention, in characters. */
  private static final int MOST = 140;

  private static final String ENDS = ";.:";

  private ShortQuote() {}

  static String of(String text, Span span) {
    int begin = span.begin();
    while (begin > 0 && !endsClause(text, begin - 1)) {
      begin--;
    }
    int end = span.end();
    while (end < text.length() && !endsClause(text, end)) {
      end++;
    }
    String before = text.substring(begin, span.begin());
    String behind = text.substring(span.end(), end);
    if (before.length() > MOST) {
      int cut = before.indexOf(' ', before.length() - MOST);
      before = "… " + before.substring(cut < 0 ? before.length() : cut + 1);
    }
    if (behind.length() > MOST) {
      int cut = behind.lastIndexOf(' ', MOST);
      behind = behind.substring(0, Math.max(cut, 0)) + " …";
    }
    return (before + span.of(text) + behind).strip();
  }

  /** A full stop inside a number or an abbreviation has no blank behind it. */
  private static boolean endsClause(String text, int at) {
    return ENDS.indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }
}
