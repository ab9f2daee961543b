package org.parapolis.extract;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parapolis.model.Mend;

/**
 * Sets the characters of a page into printed lines.
 *
 * <p>Words end at a printed space; only where a page prints hardly any (files made by typesetters'
 * drivers of the 1990s) does a gap end them. Raised footnote marks are taken out and noted; raised
 * ordinals ("1st") and powers ("km2") stay.
 */
final class PdfLines {

  /** Below this share of spaces among its characters a page sets words apart by gaps alone. */
  private static final double SPACED = 0.08;

  /** Widths in font heights: a gap between words, a stretched gap, a gap between columns. */
  private static final float WORD_GAP = 0.15f;

  private static final float SURE_WORD_GAP = 0.5f;
  private static final float MASTHEAD_GAP = 3f;

  /** Points; beside larger letters (the name of the organ) stand lines of their own. */
  private static final float LARGEST_TEXT = 12;

  /** The masthead of the first page (the upper third) is set in columns of separate lines. */
  private static final float MASTHEAD = 0.3f;

  private final PdfPage page;
  private final float wordGap;
  private final List<Mend> mends;
  private final List<PdfLine> lines = new ArrayList<>();

  private PdfLines(PdfPage page, List<Mend> mends) {
    this.page = page;
    this.mends = mends;
    long spaces = page.glyphs().stream().filter(PdfGlyph::isSpace).count();
    this.wordGap = spaces < SPACED * page.glyphs().size() ? WORD_GAP : SURE_WORD_GAP;
  }

  /** The lines of {@code page} from top to bottom; removed marks are added to {@code mends}. */
  static List<PdfLine> of(PdfPage page, List<Mend> mends) {
    PdfLines builder = new PdfLines(page, mends);
    for (List<PdfGlyph> row : rows(page.glyphs())) {
      builder.addRow(row);
    }
    return List.copyOf(builder.lines);
  }

  /** Characters on one baseline; raised and lowered ones stay with the line they belong to. */
  private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
    List<PdfGlyph> visible = new ArrayList<>(glyphs);
    visible.removeIf(PdfGlyph::isSpace);
    visible.sort(Comparator.comparingDouble(PdfGlyph::baseline));
    List<List<PdfGlyph>> rows = new ArrayList<>();
    List<PdfGlyph> anchors = new ArrayList<>();
    for (PdfGlyph glyph : visible) {
      int last = rows.size() - 1;
      if (last >= 0 && sameRow(anchors.get(last), glyph)) {
        rows.get(last).add(glyph);
        if (glyph.size() > 1.15f * anchors.get(last).size()) {
          anchors.set(last, glyph);
        }
      } else {
        rows.add(new ArrayList<>(List.of(glyph)));
        anchors.add(glyph);
      }
    }
    addSpaces(glyphs, rows, anchors);
    return rows;
  }

  private static boolean sameRow(PdfGlyph anchor, PdfGlyph glyph) {
    float size = Math.min(LARGEST_TEXT, Math.max(anchor.size(), glyph.size()));
    return glyph.baseline() - anchor.baseline() < 0.42f * size;
  }

  private static void addSpaces(
      List<PdfGlyph> glyphs, List<List<PdfGlyph>> rows, List<PdfGlyph> anchors) {
    for (PdfGlyph space : glyphs) {
      if (space.isSpace()) {
        int row = nearest(anchors, space.baseline());
        if (row >= 0 && onLine(anchors.get(row), space)) {
          rows.get(row).add(space);
        }
      }
    }
  }

  private static boolean onLine(PdfGlyph anchor, PdfGlyph space) {
    return Math.abs(anchor.baseline() - space.baseline())
        < 0.35f * Math.min(anchor.size(), space.size());
  }

  /** Index of the anchor whose baseline is nearest (anchors are sorted); -1 if there is none. */
  private static int nearest(List<PdfGlyph> anchors, float baseline) {
    int low = 0;
    int high = anchors.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors.get(middle).baseline() < baseline) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean upper =
        low > 0
            && low < anchors.size()
            && baseline - anchors.get(low - 1).baseline() < anchors.get(low).baseline() - baseline;
    return upper ? low - 1 : anchors.isEmpty() ? -1 : low;
  }

  private void addRow(List<PdfGlyph> row) {
    row.sort(Comparator.comparingDouble(PdfGlyph::x));
    boolean masthead = page.number() == 1 && row.get(0).baseline() < MASTHEAD * page.height();
    List<PdfGlyph> column = new ArrayList<>();
    float end = Float.NaN;
    for (PdfGlyph glyph : row) {
      if (masthead && !glyph.isSpace() && glyph.x() - end > MASTHEAD_GAP * glyph.size()) {
        addLine(column);
        column.clear();
      }
      column.add(glyph);
      end = glyph.isSpace() ? end : glyph.end();
    }
    addLine(column);
  }

  private void addLine(List<PdfGlyph> glyphs) {
    PdfLineText line =
        new PdfLineText(page.number(), mainSize(glyphs), mainBaseline(glyphs), wordGap, mends);
    for (PdfGlyph glyph : glyphs) {
      line.add(glyph);
    }
    PdfLine set = line.toLine();
    if (set.text().isBlank() && set.mark().isEmpty()) {
      return;
    }
    boolean rightToLeft = Bidi.requiresBidi(set.text().toCharArray(), 0, set.text().length());
    lines.add(rightToLeft ? set.withText(logicalOrder(set.text())) : set);
  }

  /** Right-to-left scripts come in the order of the eye; this gives the order of speech. */
  private static String logicalOrder(String visual) {
    Bidi bidi = new Bidi(visual, Bidi.DIRECTION_RIGHT_TO_LEFT);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int run = 0; run < runs; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
      order[run] = run;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    StringBuilder logical = new StringBuilder(visual.length());
    for (Integer run : order) {
      StringBuilder piece =
          new StringBuilder(visual.substring(bidi.getRunStart(run), bidi.getRunLimit(run)));
      logical.append(levels[run] % 2 == 0 ? piece : piece.reverse());
    }
    return logical.toString();
  }

  /** Font height of most characters, to the half point; the tallest where it is a tie. */
  private static float mainSize(List<PdfGlyph> glyphs) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (PdfGlyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        counts.merge(Math.round(2 * glyph.size()), 1, Integer::sum);
      }
    }
    int best = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      best = entry.getValue() >= counts.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best / 2f;
  }

  private static float mainBaseline(List<PdfGlyph> glyphs) {
    float size = mainSize(glyphs);
    for (PdfGlyph glyph : glyphs) {
      if (!glyph.isSpace() && Math.abs(glyph.size() - size) <= 0.26f) {
        return glyph.baseline();
      }
    }
    return glyphs.get(0).baseline();
  }
}
