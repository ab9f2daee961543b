package org.parapolis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.Zone;

/** Names the paragraphs of Word, HTML and text files, where looks say less than on a page. */
final class FlowBlocks {

  /** A masthead has no more paragraphs than this. */
  private static final int LONGEST_COVER = 40;

  private static final Pattern FOOTNOTE =
      Pattern.compile("(\\d{1,3}|\\*{1,3})\\s+(?=\\p{Lu}|/)(?!\\p{Lu}\\p{Ll}+ \\d{4})");

  /** Characters of a heading at most, in hard-wrapped text and elsewhere. */
  static final int ONE_LINE = 70;

  static final int TWO_LINES = 160;

  private final List<Block> blocks = new ArrayList<>();
  private final int longestHeading;
  private String label = "";
  private boolean cover;
  private boolean titled;

  private FlowBlocks(int longestHeading) {
    this.longestHeading = longestHeading;
  }

  /**
   * The blocks of a document.
   *
   * @param longestHeading characters of a heading that nothing but its looks tells
   */
  static List<Block> of(List<FlowParagraph> paragraphs, int longestHeading) {
    int body = opensBody(paragraphs);
    FlowBlocks flow = new FlowBlocks(longestHeading);
    for (int i = 0; i < paragraphs.size(); i++) {
      flow.cover = i < body;
      flow.add(paragraphs.get(i));
    }
    return List.copyOf(flow.blocks);
  }

  /** Index of the enacting formula, the first number or the first long text; 0 if none is near. */
  private static int opensBody(List<FlowParagraph> paragraphs) {
    for (int i = 0; i < Math.min(LONGEST_COVER, paragraphs.size()); i++) {
      String text = TextNormalizer.normalize(paragraphs.get(i).text());
      boolean numbered = PrintedLabel.of(text, "").label().matches("\\d+\\.|I\\.");
      boolean decision = text.matches("(Decision|Resolution) \\d+/\\p{Lu}+\\.\\d+");
      boolean running = text.length() > TWO_LINES && text.matches(".*[.:;,]");
      if (Looks.isFormula(text) || numbered || decision || running) {
        return i;
      }
    }
    return 0;
  }

  private void add(FlowParagraph paragraph) {
    if (paragraph.row()) {
      addRow(paragraph.text());
      return;
    }
    int indent = paragraph.text().length() - paragraph.text().stripLeading().length();
    String body = paragraph.text().substring(indent);
    PrintedLabel found = PrintedLabel.of(body, label);
    String text = TextNormalizer.normalize(body.substring(found.end()));
    BlockKind kind = kind(paragraph, found, text);
    String lead = "";
    if (kind == BlockKind.PARAGRAPH || kind == BlockKind.POINT || kind == BlockKind.FORMULA) {
      lead = Lead.of(paragraph.text(), paragraph.italics(), indent + found.end());
    }
    String number = found.label();
    if (kind == BlockKind.FOOTNOTE && number.isEmpty()) {
      number = text.split(" ", 2)[0];
      text = text.substring(number.length()).strip();
    }
    label = number.isEmpty() ? label : number;
    if (!text.isEmpty()) {
      int depth = kind == BlockKind.POINT ? found.depth() : 0;
      blocks.add(new Block(kind, Zone.UNKNOWN, number, depth, text, lead, 0));
    }
  }

  private void addRow(String cells) {
    List<String> row = new ArrayList<>();
    for (String cell : cells.split("\t", -1)) {
      String text = TextNormalizer.normalize(cell);
      if (cover && !text.isEmpty()) {
        blocks.add(new Block(BlockKind.COVER, Zone.UNKNOWN, "", 0, text, "", 0));
      }
      row.add(text);
    }
    if (!cover && !String.join("", row).isEmpty()) {
      String text = String.join("\t", row).stripTrailing();
      blocks.add(new Block(BlockKind.TABLE_ROW, Zone.UNKNOWN, "", 0, text, "", 0));
    }
  }

  private BlockKind kind(FlowParagraph paragraph, PrintedLabel found, String text) {
    boolean title = paragraph.heading() || found.label().matches("\\d+/\\d+\\.");
    if (cover && title && !titled) {
      titled = true;
      return BlockKind.TITLE;
    }
    if (cover) {
      return BlockKind.COVER;
    }
    if (Looks.isFormula(text)) {
      return BlockKind.FORMULA;
    }
    if (Looks.isAnnex(text)) {
      return BlockKind.ANNEX;
    }
    boolean afterMeeting =
        !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == BlockKind.CLOSING;
    if (Looks.isMeeting(text) || (afterMeeting && Looks.isDate(text))) {
      return BlockKind.CLOSING;
    }
    if (found.isFootnote() || (found.isNone() && FOOTNOTE.matcher(text).lookingAt())) {
      return BlockKind.FOOTNOTE;
    }
    if (isHeading(paragraph, found, text)) {
      return BlockKind.HEADING;
    }
    return found.depth() > 0 ? BlockKind.POINT : BlockKind.PARAGRAPH;
  }

  private boolean isHeading(FlowParagraph paragraph, PrintedLabel found, String text) {
    if (text.length() > longestHeading || text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean open = Character.isLetterOrDigit(last) || last == ')' || last == '"' || last == '”';
    boolean unnumbered = found.isNone() && Character.isUpperCase(text.charAt(0));
    return paragraph.heading() || paragraph.bold() || (open && (found.isHeading() || unnumbered));
  }
}
