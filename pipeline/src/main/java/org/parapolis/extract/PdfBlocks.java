package org.parapolis.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.Mend;
import org.parapolis.model.Zone;

/**
 * Names each paragraph of a PDF by its looks: masthead, title, heading, enacting formula, numbered
 * text, table row, footnote.
 */
final class PdfBlocks {

  private static final Pattern ADOPTED =
      Pattern.compile("(Resolution|Decision|Resolutions) adopted .*|Adopted (by|at|on) .*");

  /** Points from the top of the first page to the rule below the emblem. */
  static final float MASTHEAD = 190;

  private static final Pattern TYPED_MARK =
      Pattern.compile("(?<=[\\p{L}\\p{N}),.;:\"”]) (?<label>\\d{1,2}/)(?=[\\s,.;:)]|$)");

  private final PdfTypography typography;
  private final LineJoiner joiner;
  private final List<Mend> mends;
  private final Set<String> typedNotes = new HashSet<>();
  private final List<Block> blocks = new ArrayList<>();
  private String label = "";
  private boolean cover = true;

  PdfBlocks(PdfTypography typography, LineJoiner joiner, List<Mend> mends) {
    this.typography = typography;
    this.mends = mends;
    this.joiner = joiner;
  }

  List<Block> of(List<PdfParagraphs.Group> groups) {
    for (PdfParagraphs.Group group : groups) {
      PrintedLabel note = PrintedLabel.of(group.lines().get(0).text(), "");
      if (note.isFootnote()) {
        typedNotes.add(note.label());
      }
    }
    int bold = title(groups);
    int title = bold < 0 ? typedTitle(groups) : bold;
    for (int i = 0; i < groups.size(); i++) {
      add(groups.get(i), i == title);
    }
    return List.copyOf(blocks);
  }

  private void add(PdfParagraphs.Group group, boolean title) {
    LineJoiner.Styled styled = joiner.join(group.lines());
    PdfLine first = group.lines().get(0);
    if (group.footnote()) {
      addFootnote(first, styled);
      return;
    }
    PrintedLabel found = PrintedLabel.of(styled.text(), label);
    String text = withoutTypedMarks(styled.text().substring(found.end()), first.page());
    String lead = Lead.of(styled.text(), styled.italics(), found.end());
    if (cover && !title && opensBody(group, found, text, lead)) {
      cover = false;
    }
    BlockKind kind = title ? BlockKind.TITLE : kind(group, found, text);
    if (kind == BlockKind.TABLE_ROW) {
      text = cells(styled.text());
      found = PrintedLabel.NONE;
    }
    label = found.isNone() ? label : found.label();
    if (!text.isEmpty()) {
      blocks.add(
          new Block(
              kind,
              Zone.UNKNOWN,
              found.label(),
              depth(found, kind),
              text,
              withLead(kind) ? lead : "",
              first.page()));
    }
  }

  /** Typewriters print the mark of a footnote as " 1/" into the line. */
  private String withoutTypedMarks(String printed, int page) {
    String text = TextNormalizer.normalize(printed);
    Matcher mark = TYPED_MARK.matcher(text);
    StringBuilder clean = new StringBuilder();
    while (mark.find()) {
      if (typedNotes.contains(mark.group("label"))) {
        mends.add(new Mend(page, "note-mark", mark.group(), ""));
        mark.appendReplacement(clean, "");
      }
    }
    return mark.appendTail(clean).toString();
  }

  private static boolean withLead(BlockKind kind) {
    return kind == BlockKind.PARAGRAPH || kind == BlockKind.POINT || kind == BlockKind.FORMULA;
  }

  private static int depth(PrintedLabel label, BlockKind kind) {
    return kind == BlockKind.POINT ? label.depth() : 0;
  }

  private void addFootnote(PdfLine first, LineJoiner.Styled styled) {
    PrintedLabel found = PrintedLabel.of(styled.text(), "");
    boolean typed = first.mark().isEmpty() && found.isFootnote();
    String mark = typed ? found.label() : first.mark();
    String text =
        TextNormalizer.normalize(typed ? styled.text().substring(found.end()) : styled.text());
    if (mark.isEmpty() && text.startsWith("*")) {
      mark = text.substring(0, text.lastIndexOf('*') + 1);
      text = text.substring(mark.length()).strip();
    }
    blocks.add(new Block(BlockKind.FOOTNOTE, Zone.UNKNOWN, mark, 0, text, "", first.page()));
  }

  private BlockKind kind(PdfParagraphs.Group group, PrintedLabel found, String text) {
    if (cover) {
      return BlockKind.COVER;
    }
    if (Looks.isAnnex(text)) {
      return BlockKind.ANNEX;
    }
    if (isFormula(group, text)) {
      return BlockKind.FORMULA;
    }
    if (Looks.isMeeting(text) || isDateOfMeeting(text)) {
      return BlockKind.CLOSING;
    }
    if (isRow(group)) {
      return BlockKind.TABLE_ROW;
    }
    if (isHeading(group, found, text)) {
      return BlockKind.HEADING;
    }
    if (found.isFootnote()) {
      return BlockKind.FOOTNOTE;
    }
    return found.depth() > 0 ? BlockKind.POINT : BlockKind.PARAGRAPH;
  }

  private static boolean isRow(PdfParagraphs.Group group) {
    PdfLine first = group.lines().get(0);
    return group.lines().size() == 1 && !first.bold() && PdfParagraphs.isColumned(first);
  }

  private boolean isDateOfMeeting(String text) {
    return !blocks.isEmpty()
        && blocks.get(blocks.size() - 1).kind() == BlockKind.CLOSING
        && Looks.isDate(text);
  }

  private static boolean isFormula(PdfParagraphs.Group group, String text) {
    boolean italic = group.lines().stream().allMatch(PdfLine::allItalic);
    return Looks.isFormula(text) || (italic && Looks.isItalicFormula(text));
  }

  private boolean isHeading(PdfParagraphs.Group group, PrintedLabel found, String text) {
    List<PdfLine> lines = group.lines();
    if (lines.size() > 5 || text.matches(".*[;,]") || text.isEmpty()) {
      return false;
    }
    boolean bold = lines.stream().allMatch(PdfLine::bold);
    boolean centred = lines.stream().allMatch(typography::isCentred) && !text.endsWith(".");
    boolean large = lines.stream().allMatch(line -> line.size() > 1.1f * typography.size());
    boolean italic = lines.stream().allMatch(PdfLine::allItalic) && !text.endsWith(".");
    boolean numbered = found.isHeading() && lines.size() < 4 && !text.endsWith(".");
    return bold || centred || large || italic || numbered;
  }

  /** The body opens with its formula, its first number, or its first paragraph of several lines. */
  private boolean opensBody(
      PdfParagraphs.Group group, PrintedLabel found, String text, String lead) {
    PdfLine first = group.lines().get(0);
    boolean plain = group.lines().stream().noneMatch(PdfLine::bold);
    if (first.page() > 1 || isFormula(group, text)) {
      return true;
    }
    if (found.isHeading() || Looks.isAnnex(text)) {
      return true;
    }
    if (!plain || !typography.isBodySize(first)) {
      return false;
    }
    boolean numbered = !found.isNone() && !found.isHeading();
    boolean indented = first.left() > typography.left() + typography.size();
    boolean full =
        group.lines().size() > 1
            && first.right() - first.left() > 0.7f * typography.width()
            && first.baseline() > MASTHEAD;
    return numbered
        || (indented && !lead.isEmpty() && full)
        || (full && !typography.isCentred(first));
  }

  /** Index of the largest bold text below the masthead, or of what carries a number; -1 if none. */
  private int title(List<PdfParagraphs.Group> groups) {
    int best = -1;
    float size = 1.1f * typography.size();
    for (int i = 0; i < groups.size(); i++) {
      PdfLine first = groups.get(i).lines().get(0);
      if (first.page() > 1 || isFormula(groups.get(i), first.text())) {
        break;
      }
      boolean bold = groups.get(i).lines().stream().allMatch(PdfLine::bold);
      if (!bold || first.baseline() < MASTHEAD || ADOPTED.matcher(first.text()).matches()) {
        continue;
      }
      if (first.text().matches("\\d+/(\\d+\\.|…).*")) {
        return i;
      }
      if (first.left() > typography.left() - 3 * typography.size() && first.size() > size) {
        best = i;
        size = first.size() + 0.6f;
      }
    }
    return best;
  }

  /** Typewriters know no bold: the title is what is centred in capitals. */
  private int typedTitle(List<PdfParagraphs.Group> groups) {
    for (int i = 0; i < groups.size(); i++) {
      PdfLine first = groups.get(i).lines().get(0);
      boolean capitals = first.text().chars().noneMatch(Character::isLowerCase);
      if (first.page() > 1) {
        break;
      }
      if (first.baseline() > MASTHEAD
          && capitals
          && typography.isCentred(first)
          && PrintedLabel.of(first.text(), "").isNone()) {
        return i;
      }
    }
    return -1;
  }

  private static String cells(String text) {
    List<String> cells = new ArrayList<>();
    for (String cell : text.split("\t", -1)) {
      cells.add(TextNormalizer.normalize(cell));
    }
    return String.join("\t", cells);
  }
}
