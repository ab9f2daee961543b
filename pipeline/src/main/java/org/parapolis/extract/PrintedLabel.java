package org.parapolis.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number printed before a paragraph, as the United Nations Editorial Manual numbers: "1.",
 * "59/25.", "(a)", "(ii)", "I.", "A.", and "1/" of typewritten footnotes.
 *
 * @param label without the space that follows
 * @param end index in the text where the words begin
 * @param depth 0 for a paragraph, 1 for "(a)", "(1)" and "a.", 2 for "(ii)"
 */
record PrintedLabel(String label, int end, int depth) {

  static final PrintedLabel NONE = new PrintedLabel("", 0, 0);

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<number>\\d{1,3}(?:\\.\\d{1,2}){0,3}\\.|\\d{1,4}/(?:\\d{1,3}\\.|…|\\.{2,3}))[\\s\\h]+(?=\\S)"
              + "|(?<heading>[IVXLC]{1,7}\\.|[A-Z]\\.)[\\s\\h]+(?=\\S)"
              + "|(?<roman>\\([ivx]{1,6}\\))[\\s\\h]*(?=\\S)"
              + "|(?<letter>\\(\\p{Ll}{1,2}\\)|\\(\\d{1,2}\\)|[a-z]\\.(?=[\\s\\h]))[\\s\\h]*(?=\\S)"
              + "|(?<note>\\d{1,2}/)[\\s\\h]+(?=\\S)"
              + "|(?<bullet>[•▪●–—])[\\s\\h]+(?=\\S)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * Reads the label that opens {@code text}.
   *
   * @param before the label of the item before it, which tells the letter (i) from the number (i)
   */
  static PrintedLabel of(String text, String before) {
    Matcher matcher = LABEL.matcher(text);
    if (!matcher.lookingAt()) {
      return NONE;
    }
    if (matcher.group("roman") != null) {
      boolean letter =
          (matcher.group("roman").equals("(i)") && before.equals("(h)"))
              || (matcher.group("roman").equals("(v)") && before.equals("(u)"))
              || (matcher.group("roman").equals("(x)") && before.equals("(w)"));
      return new PrintedLabel(matcher.group("roman"), matcher.end(), letter ? 1 : 2);
    }
    if (matcher.group("letter") != null) {
      return new PrintedLabel(matcher.group("letter"), matcher.end(), 1);
    }
    if (matcher.group("bullet") != null) {
      return new PrintedLabel(matcher.group("bullet"), matcher.end(), 1);
    }
    return new PrintedLabel(matcher.group().strip(), matcher.end(), 0);
  }

  boolean isNone() {
    return label.isEmpty();
  }

  boolean isFootnote() {
    return label.endsWith("/");
  }

  /** "I." and "A." number headings, not paragraphs. */
  boolean isHeading() {
    return !label.isEmpty() && Character.isUpperCase(label.charAt(0));
  }
}
