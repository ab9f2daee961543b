package org.parapolis.extract;

import java.util.List;

/**
 * The characters of one page, in the order of the file.
 *
 * @param number from 1
 * @param height in points, as the reader sees the page
 */
record PdfPage(int number, float width, float height, List<PdfGlyph> glyphs) {

  PdfPage {
    glyphs = List.copyOf(glyphs);
  }

  PdfPage withoutGlyphs() {
    return new PdfPage(number, width, height, List.of());
  }
}
