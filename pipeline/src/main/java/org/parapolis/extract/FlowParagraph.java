package org.parapolis.extract;

/**
 * A paragraph of a source without pages.
 *
 * @param italics as long as {@code text}: {@code i} under an italic character, {@code .} elsewhere
 * @param heading whether the source marks it as a heading
 * @param bold whether nearly all of it is bold
 * @param row whether it is a row of a table, cells separated by tabs
 */
record FlowParagraph(String text, String italics, boolean heading, boolean bold, boolean row) {

  FlowParagraph {
    Allowance.requireParagraph(text.length());
    if (text.length() != italics.length()) {
      throw new IllegalArgumentException("styles and text differ in length: " + text);
    }
  }

  static FlowParagraph plain(String text) {
    return new FlowParagraph(text, ".".repeat(text.length()), false, false, false);
  }
}
