package org.parapolis.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Collects the characters of each page with place and style. PDFBox's own text assembly is left
 * out: it knows no style, and its guess of word gaps splits words in justified lines.
 */
final class PdfGlyphStripper extends PDFTextStripper {

  private record Style(boolean italic, boolean bold, boolean barcode) {}

  /** A newspaper's page has 30,000. */
  private static final int MOST_ON_A_PAGE = 200_000;

  private final Allowance allowance = new Allowance();
  private final Consumer<PdfPage> pages;
  private final Map<PDFont, Style> styles = new HashMap<>();
  private @Nullable PDFont lastFont;
  private Style lastStyle = new Style(false, false, false);
  private final Map<Integer, List<PdfGlyph>> byDirection = new HashMap<>();

  private int onPage;

  /**
   * @param pages takes each page as soon as it is read, since all glyphs of a long document do not
   *     fit into memory
   */
  PdfGlyphStripper(Consumer<PdfPage> pages) throws IOException {
    this.pages = pages;
  }

  void read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  @Override
  protected void startPage(PDPage page) {
    onPage = 0;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    count(text);
    Style style = styleOfNext(position.getFont());
    float size = Math.abs(position.getYScale());
    if (text == null || text.isEmpty() || style.barcode() || size < 1) {
      return;
    }
    byDirection
        .computeIfAbsent(Math.round(position.getDir()), direction -> new ArrayList<>())
        .add(
            new PdfGlyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size,
                position.getWidthOfSpace(),
                style.italic(),
                style.bold()));
  }

  private void count(@Nullable String text) {
    allowance.characters(text == null ? 1 : text.length());
    onPage++;
    if (onPage > MOST_ON_A_PAGE) {
      throw new LimitException(
          "Page " + getCurrentPageNo() + " has more than " + MOST_ON_A_PAGE + " characters.");
    }
  }

  /** Text across the reading direction of the page is a stamp in the margin and left out. */
  @Override
  protected void writePage() {
    List<PdfGlyph> glyphs = List.of();
    int direction = 0;
    for (int candidate : new int[] {0, 90, 180, 270}) {
      List<PdfGlyph> found = byDirection.getOrDefault(candidate, List.of());
      if (found.size() > glyphs.size()) {
        glyphs = found;
        direction = candidate;
      }
    }
    PDPage page = getCurrentPage();
    PDRectangle box = page.getCropBox();
    boolean turned = (page.getRotation() + direction) % 180 != 0;
    float width = turned ? box.getHeight() : box.getWidth();
    float height = turned ? box.getWidth() : box.getHeight();
    pages.accept(new PdfPage(getCurrentPageNo(), width, height, glyphs));
    byDirection.clear();
  }

  /** Most characters have the font of the one before, and fonts are slow to look up. */
  private Style styleOfNext(PDFont next) {
    if (!next.equals(lastFont)) {
      lastFont = next;
      lastStyle = styles.computeIfAbsent(next, PdfGlyphStripper::styleOf);
    }
    return lastStyle;
  }

  private static Style styleOf(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean italic = name.contains("italic") || name.contains("oblique");
    boolean bold = name.contains("bold") || name.contains("black");
    if (descriptor != null) {
      italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= 600;
    }
    return new Style(italic, bold, name.contains("barcode") || name.contains("3 of 9"));
  }
}
