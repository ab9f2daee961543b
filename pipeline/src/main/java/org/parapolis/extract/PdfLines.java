package org.parapolis.extract;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
  private static final float COLUMN_GAP = 1.8f;
  private static final float MASTHEAD_GAP = 3f;

  /** Points; beside larger letters (the name of the organ) stand lines of their own. */
  private static final float LARGEST_TEXT = 12;

  /** The masthead of the first page (the upper third) is set in columns of separate lines. */
  private static final float MASTHEAD = 0.3f;

  private static final Pattern NOTE_MARK = Pattern.compile("\\d{1,3}|\\p{Ll}|[*†‡§]{1,4}");
  private static final Pattern UNIT = Pattern.compile("(^|.*[^\\p{L}])(k?m|cm|CO|10)$");

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
    LineText line = new LineText(mainSize(glyphs), mainBaseline(glyphs));
    for (PdfGlyph glyph : glyphs) {
      line.add(glyph);
    }
    line.endMark();
    String text = line.text.toString();
    if (text.isBlank() && line.opening.isEmpty()) {
      return;
    }
    String italics = line.italics.toString();
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      text = logicalOrder(text);
      italics = ".".repeat(text.length());
    }
    lines.add(
        new PdfLine(
            page.number(),
            line.left,
            line.end,
            line.baseline,
            line.size,
            text,
            italics,
            line.bold > 0.9 * line.letters,
            line.opening,
            !line.spaceAfter));
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

  /** A line in the making. */
  private final class LineText {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder italics = new StringBuilder();
    private final StringBuilder mark = new StringBuilder();
    private final float size;
    private final float baseline;
    private String opening = "";
    private boolean spaceAfter;
    private float left = Float.NaN;
    private float end = Float.NaN;
    private int letters;
    private int bold;
    private PdfGlyph last = new PdfGlyph("", Float.NaN, 0, 0, 0, 0, false, false);

    LineText(float size, float baseline) {
      this.size = size;
      this.baseline = baseline;
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
    void endMark() {
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
        mends.add(new Mend(page.number(), "note-mark", word + raised, word));
      }
    }
  }
}
