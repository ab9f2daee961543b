package org.parapolis.extract;

/** The italic words that open a paragraph: its lead verb, or the organ of the enacting formula. */
final class Lead {

  /** Words; longer italics are a heading or a title, not a lead. */
  private static final int LONGEST = 12;

  private Lead() {}

  /**
   * The lead of {@code text} from {@code begin} on, or empty.
   *
   * @param italics as long as {@code text}: {@code i} under an italic character
   */
  static String of(String text, String italics, int begin) {
    int end = begin;
    for (int i = begin; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (italics.charAt(i) == 'i') {
        end = letter ? i + 1 : end;
      } else if (letter) {
        break;
      }
    }
    String lead = TextNormalizer.normalize(text.substring(begin, end));
    return lead.split(" ", -1).length > LONGEST ? "" : lead;
  }
}
