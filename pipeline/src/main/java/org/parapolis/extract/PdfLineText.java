package org.parapolis.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.parapolis.model.Mend;

/**
 * A printed line in the making: takes its characters from left to right, sets spaces and tabs by
 * the gaps between them, and takes raised footnote marks out.
 */
final class PdfLineText {

  private static final Pattern NOTE_MARK = Pattern.compile("\\d{1,3}|\\p{Ll}|[*†‡§]{1,4}");
  private static final Pattern UNIT = Pattern.compile("(^|.*[^\\p{L}])(k?m|cm|CO|10)$");

  /** Widths in font heights: a gap between columns. */
  private static final float COLUMN_GAP = 1.8f;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder italics = new StringBuilder();
  private final StringBuilder mark = new StringBuilder();
  private final int page;
  private final float wordGap;
  private final List<Mend> mends;
  private final float size;
  private final float baseline;
  private String opening = "";
  private boolean spaceAfter;
  private float left = Float.NaN;
  private float end = Float.NaN;
  private int letters;
  private int bold;
  private PdfGlyph last = new PdfGlyph("", Float.NaN, 0, 0, 0, 0, false, false);

  /**
   * A line without characters.
   *
   * @param wordGap the gap, in font heights, that ends a word even where no space was printed
   */
  PdfLineText(int page, float size, float baseline, float wordGap, List<Mend> mends) {
    this.page = page;
    this.size = size;
    this.baseline = baseline;
    this.wordGap = wordGap;
    this.mends = mends;
  }

  void add(PdfGlyph glyph) {
    if (glyph.isSpace()) {
      spaceAfter = true;
      return;
    }
    boolean printedTwice =
        glyph.text().equals(last.text()) && glyph.x() - last.x() < 0.3f * glyph.width();
    if (printedTwice) {
      return;
    }
    if (glyph.size() < 0.8f * size && baseline - glyph.baseline() > 0.12f * size) {
      mark.append(glyph.text());
    } else {
      endMark();
      addGap(glyph);
      append(glyph.text(), glyph.italic());
      letters += glyph.text().length();
      bold += glyph.bold() ? glyph.text().length() : 0;
      spaceAfter = false;
    }
    left = Float.isNaN(left) ? glyph.x() : left;
    end = glyph.end();
    last = glyph;
  }

  private void addGap(PdfGlyph glyph) {
    if (text.isEmpty()) {
      return;
    }
    float gap = (glyph.x() - end) / size;
    if (gap > COLUMN_GAP) {
      append("\t", false);
    } else if (spaceAfter || gap > wordGap) {
      append(" ", glyph.italic() && last.italic());
    }
  }

  private void append(String piece, boolean italic) {
    text.append(piece);
    italics.append((italic ? "i" : ".").repeat(piece.length()));
  }

  /** What was raised is a footnote mark, which goes, or text ("1st", "km2"), which stays. */
  private void endMark() {
    if (mark.isEmpty()) {
      return;
    }
    String raised = mark.toString();
    mark.setLength(0);
    boolean letter = Character.isLetter(raised.charAt(0));
    boolean afterDigit = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    boolean isText =
        !NOTE_MARK.matcher(raised).matches()
            || (letter && afterDigit)
            || (!letter && UNIT.matcher(text).matches());
    if (isText) {
      append(raised, false);
    } else if (text.isEmpty()) {
      opening = raised;
    } else {
      String word = text.substring(text.lastIndexOf(" ") + 1);
      mends.add(new Mend(page, "note-mark", word + raised, word));
    }
  }

  PdfLine toLine() {
    endMark();
    return new PdfLine(
        page,
        left,
        end,
        baseline,
        size,
        text.toString(),
        italics.toString(),
        bold > 0.9 * letters,
        opening,
        !spaceAfter);
  }
}
