package org.parapolis.extract;

/**
 * A character as printed on a PDF page; lengths in points, the origin at the top left.
 *
 * @param text usually one character, more for a ligature
 * @param baseline distance of its baseline from the top
 * @param size height of its font as drawn, not as named
 * @param spaceWidth width of a space in its font
 */
record PdfGlyph(
    String text,
    float x,
    float baseline,
    float width,
    float size,
    float spaceWidth,
    boolean italic,
    boolean bold) {

  /** Asked several times of every character of a page, which is nearly always one. */
  boolean isSpace() {
    return text.length() == 1 ? Character.isWhitespace(text.charAt(0)) : text.isBlank();
  }

  float end() {
    return x + width;
  }
}
