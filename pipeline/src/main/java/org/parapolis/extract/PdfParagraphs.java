package org.parapolis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Groups the lines of all pages into paragraphs, in reading order.
 *
 * <p>A paragraph opens where a typist would open one: after more than the usual line space, at a
 * first-line indentation, at a printed number, or where size or weight change. It goes on over a
 * page break unless the next page opens like a paragraph; footnotes between the two halves come
 * after it.
 */
final class PdfParagraphs {

  /** Lines that belong together; a footnote's come from the foot of a page. */
  record Group(List<PdfLine> lines, boolean footnote) {
    Group {
      lines = List.copyOf(lines);
    }
  }

  private static final Pattern ENDED = Pattern.compile(".*[.;:!?,\"”’)\\]]|.*[,;] (and|or)");
  private static final Pattern SENTENCE_ENDED = Pattern.compile(".*[.;:!?][\"”’)\\]]*");

  private final PdfTypography typography;
  private final PdfFootnotes footnotes;
  private final List<Group> groups = new ArrayList<>();
  private final List<Group> notes = new ArrayList<>();
  private List<PdfLine> open = new ArrayList<>();
  private String label = "";

  private PdfParagraphs(PdfTypography typography) {
    this.typography = typography;
    this.footnotes = new PdfFootnotes(typography);
  }

  static List<Group> of(List<List<PdfLine>> pages, PdfTypography typography) {
    PdfParagraphs paragraphs = new PdfParagraphs(typography);
    pages.forEach(paragraphs::addPage);
    paragraphs.close();
    return List.copyOf(paragraphs.groups);
  }

  private void addPage(List<PdfLine> page) {
    int notesAt = footnotes.start(page);
    List<PdfLine> body = page.subList(0, notesAt);
    for (int i = 0; i < body.size(); i++) {
      PdfLine line = body.get(i);
      if (PdfFootnotes.isRule(line)) {
        close();
        continue;
      }
      PdfLine next = i + 1 < body.size() ? body.get(i + 1) : line;
      if (!open.isEmpty() && opens(line, next)) {
        close();
      }
      open.add(line);
    }
    addNotes(page.subList(notesAt, page.size()));
  }

  private void addNotes(List<PdfLine> lines) {
    List<PdfLine> note = new ArrayList<>();
    for (PdfLine line : lines) {
      if (PdfFootnotes.opensNote(line) && !note.isEmpty()) {
        notes.add(new Group(note, true));
        note.clear();
      }
      if (!PdfFootnotes.isRule(line)) {
        note.add(line);
      }
    }
    if (!note.isEmpty()) {
      notes.add(new Group(note, true));
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      groups.add(new Group(open, false));
      String found = PrintedLabel.of(open.get(0).text(), label).label();
      label = found.isEmpty() ? label : found;
      open = new ArrayList<>();
    }
    groups.addAll(notes);
    notes.clear();
  }

  /** Whether {@code line} begins a paragraph of its own. */
  private boolean opens(PdfLine line, PdfLine next) {
    PdfLine last = open.get(open.size() - 1);
    boolean heading = last.bold() || line.bold();
    if (Math.abs(line.size() - last.size()) > Math.max(0.8f, 0.12f * last.size())
        || (heading && line.bold() != last.bold())) {
      return true;
    }
    boolean numbered =
        !PrintedLabel.of(line.text(), label).isNone()
            && (isIndented(line) || ENDED.matcher(last.text().strip()).matches());
    if (line.page() != last.page()) {
      return numbered || heading || opensPage(line, next, last);
    }
    float gap = line.baseline() - last.baseline();
    boolean masthead = line.page() == 1 && line.baseline() < PdfBlocks.MASTHEAD;
    boolean otherColumn =
        Math.abs(gap) < 0.5f * line.size() || line.left() < open.get(0).left() - 6 * line.size();
    if ((otherColumn && !typography.isCentred(line)) || (masthead && !heading)) {
      return true;
    }
    if (numbered || gap > 1.3f * leading(line) || gap < -0.5f * line.size()) {
      return true;
    }
    if (isColumned(line) || isColumned(last) || leftRoomFor(last, line)) {
      return true;
    }
    return isIndented(line)
        && !last.bold()
        && !continuesHanging(line, next)
        && !isCentredPair(last, line);
  }

  private boolean opensPage(PdfLine line, PdfLine next, PdfLine last) {
    boolean indentedFirst = line.left() > restLeft() + 0.9f * line.size();
    if (indentedFirst && !(!next.equals(line) && Math.abs(next.left() - line.left()) < 2)) {
      return true;
    }
    boolean openedIndented =
        open.get(0).left() > restLeft() + 0.9f * line.size()
            || !PrintedLabel.of(open.get(0).text(), "").isNone();
    boolean ended = SENTENCE_ENDED.matcher(last.text().strip()).matches();
    return ended && !(openedIndented && Math.abs(line.left() - restLeft()) < 3);
  }

  /** A line that leaves room for the next word ended its paragraph; headings break as they like. */
  private boolean leftRoomFor(PdfLine last, PdfLine line) {
    String text = line.text().strip();
    boolean goesOn = Character.isLowerCase(text.isEmpty() ? ' ' : text.charAt(0));
    boolean free = last.bold() || goesOn || typography.isCentred(last);
    float word = 0.5f * line.size() * (text + " ").indexOf(' ');
    return !free && last.right() + word < typography.right() - 0.2f * typography.width();
  }

  /** Where the lines after the first begin, in this paragraph or else in the body. */
  private float restLeft() {
    return open.size() > 1 ? open.get(1).left() : typography.left();
  }

  private boolean isIndented(PdfLine line) {
    return line.left() > restLeft() + 0.9f * line.size();
  }

  /** Lines under a number or a key word ("In favour:") that are all set further in. */
  private boolean continuesHanging(PdfLine line, PdfLine next) {
    PdfLine first = open.get(0);
    boolean labelled = !PrintedLabel.of(first.text(), label).isNone();
    boolean block =
        first.left() < typography.left() + 4 * first.size()
            && Math.abs(next.left() - line.left()) < 2
            && !SENTENCE_ENDED.matcher(first.text().strip()).matches();
    return open.size() == 1 && (labelled || block) && line.left() > first.left() + 2;
  }

  private boolean isCentredPair(PdfLine last, PdfLine line) {
    return (typography.isCentred(line) && typography.isCentred(last))
        || (open.size() == 1 && Math.abs(last.left() - line.left()) < 2);
  }

  private float leading(PdfLine line) {
    return Math.max(
        typography.leading() * Math.min(1.4f, line.size() / typography.size()),
        1.05f * line.size());
  }

  /** A gap as wide as a column anywhere but behind the number. */
  static boolean isColumned(PdfLine line) {
    int end = PrintedLabel.of(line.text(), "").end();
    return line.text().indexOf('\t', end) >= 0;
  }
}
