package org.parapolis.extract;

/**
 * A printed line, or one column of it in a masthead. Lengths in points, the origin at the top left.
 *
 * @param left where its first visible character begins
 * @param right where its last visible character ends
 * @param size font height of most of its characters
 * @param text without footnote marks; a gap as wide as a column is a tab
 * @param italics as long as {@code text}: {@code i} under an italic character, {@code .} elsewhere
 * @param bold whether nearly all of it is bold
 * @param mark the raised number or sign that opens it, as a footnote does; else empty
 * @param openEnd whether no space was printed after its last character, so that a word may go on
 */
record PdfLine(
    int page,
    float left,
    float right,
    float baseline,
    float size,
    String text,
    String italics,
    boolean bold,
    String mark,
    boolean openEnd) {

  PdfLine {
    if (text.length() != italics.length()) {
      throw new IllegalArgumentException("styles and text differ in length: " + text);
    }
  }

  boolean allItalic() {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters = true;
        if (italics.charAt(i) != 'i') {
          return false;
        }
      }
    }
    return letters;
  }

  /** The same line with other characters, whose style is unknown. */
  PdfLine withText(String other) {
    String plain = ".".repeat(other.length());
    return new PdfLine(page, left, right, baseline, size, other, plain, bold, mark, openEnd);
  }

  float center() {
    return (left + right) / 2;
  }
}
