package org.parapolis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.Zone;

/**
 * The blocks of one AKN4UN {@code statement}, in reading order. Whatever holds text becomes a
 * block: elements that this class does not know are read as what surrounds them.
 */
final class AknBlocks {

  /** Where the reader stands: what kind of block text found here is. */
  private record Place(BlockKind kind, Zone zone, int depth) {
    Place as(BlockKind other) {
      return new Place(other, zone, depth);
    }

    Place in(Zone other) {
      return new Place(kind, other, depth);
    }

    Place deeper() {
      return new Place(kind, zone, depth + 1);
    }
  }

  private static final Set<String> WITHOUT_TEXT = Set.of("meta", "img", "documentRef");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "count",
          "date",
          "decoration",
          "def",
          "docAuthority",
          "docDate",
          "docNumber",
          "docProponent",
          "docStatus",
          "docType",
          "event",
          "i",
          "inline",
          "ins",
          "location",
          "mod",
          "organization",
          "outcome",
          "person",
          "quantity",
          "ref",
          "session",
          "span",
          "sub",
          "sup",
          "term",
          "u",
          "vote");

  private static final Set<String> TITLES = Set.of("resolutionTitle", "decisionTitle", "title1");

  /** The style names of the word processor that set headings. */
  private static final Pattern HEADING_STYLE =
      Pattern.compile("H(?:\\d+|Ch)G?|BLUEHeading.*|Heading\\d");

  private static final Pattern ANNEX =
      Pattern.compile("(?i)(?:annex|appendix|enclosure|attachment)\\b.{0,20}");

  /** Longer bold paragraphs are emphasis, not headings. */
  private static final int MAX_HEADING = 300;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private final StyledText run = new StyledText();
  private String label = "";
  private boolean opensAnnex;

  static List<Block> of(AknNode.Element statement) {
    AknBlocks reading = new AknBlocks();
    reading.flow(statement, new Place(BlockKind.PARAGRAPH, Zone.BODY, 0), false, false);
    reading.flush(new Place(BlockKind.PARAGRAPH, Zone.BODY, 0));
    return reading.blocks;
  }

  /** Reads the children of {@code parent}: runs of inline content between blocks. */
  private void flow(AknNode.Element parent, Place place, boolean italic, boolean bold) {
    for (AknNode child : parent.children()) {
      if (child instanceof AknNode.Element element) {
        if (isInline(element, place)) {
          String style = element.attribute("class");
          flow(element, place, italic || isItalic(element, style), bold || style.contains("bold"));
        } else {
          element(element, place);
        }
      } else {
        run.append(child.text(), italic, bold);
      }
    }
  }

  private void element(AknNode.Element element, Place place) {
    switch (element.name()) {
      case "eol" -> run.append(" ", true, true);
      case "authorialNote" -> note(element, place);
      case "num" -> label(element, place);
      case "docNumber" -> label = TextNormalizer.normalize(element.text());
      default -> {
        if (!WITHOUT_TEXT.contains(element.name())) {
          flush(place);
          block(element, place);
        }
      }
    }
  }

  private void block(AknNode.Element element, Place place) {
    switch (element.name()) {
      case "coverPage" -> inside(element, new Place(BlockKind.COVER, Zone.COVER, 0));
      case "docTitle" -> inside(element, new Place(BlockKind.TITLE, Zone.COVER, 0));
      case "preface" -> {
        inside(element, new Place(BlockKind.TITLE, Zone.COVER, 0));
        // The letter of a decision without a title of its own is no label of its first paragraph.
        label = "";
      }
      case "preamble" -> inside(element, new Place(BlockKind.PARAGRAPH, Zone.PREAMBLE, 0));
      case "formula" -> inside(element, new Place(BlockKind.FORMULA, Zone.PREAMBLE, 0));
      case "container" -> container(element, place);
      case "crossHeading" -> inside(element, place.as(BlockKind.PARAGRAPH).in(Zone.PREAMBLE));
      case "heading", "subheading" -> inside(element, place.as(BlockKind.HEADING));
      case "paragraph" -> inside(element, place.as(kindByStyle(element)));
      case "alinea" -> inside(element, place.as(BlockKind.PARAGRAPH));
      case "point", "item" -> inside(element, place.deeper().as(BlockKind.POINT));
      case "sublist" -> inside(element, place.as(BlockKind.POINT).deeper());
      case "table" -> element.all("tr").forEach(row -> tableRow(row, place));
      case "attachment" -> {
        opensAnnex = true;
        inside(element, new Place(BlockKind.PARAGRAPH, Zone.ANNEX, 0));
      }
      case "conclusions" -> inside(element, new Place(BlockKind.CLOSING, Zone.CLOSING, 0));
      default -> inside(element, place);
    }
  }

  private void inside(AknNode.Element element, Place place) {
    flow(element, place, false, false);
    flush(place);
  }

  /** Containers hold preambular paragraphs, also those of a draft embedded in the body. */
  private void container(AknNode.Element element, Place place) {
    switch (element.attribute("name")) {
      case "table" -> inside(element, place);
      case "formula" -> inside(element, new Place(BlockKind.FORMULA, Zone.PREAMBLE, 0));
      default -> {
        Zone zone = place.zone() == Zone.ANNEX ? Zone.ANNEX : Zone.PREAMBLE;
        inside(element, new Place(BlockKind.PARAGRAPH, zone, place.depth()));
      }
    }
  }

  private void label(AknNode.Element number, Place place) {
    flush(place);
    StyledText printed = new StyledText();
    printed.append(number.text(), false, false);
    label = printed.text();
  }

  private void note(AknNode.Element note, Place place) {
    StyledText text = new StyledText();
    note.elements().forEach(paragraph -> text.append(" " + plain(paragraph), false, false));
    if (text.isBlank()) {
      text.append(plain(note), false, false);
    }
    if (!text.isBlank()) {
      String marker = TextNormalizer.normalize(note.attribute("marker"));
      notes.add(new Block(BlockKind.FOOTNOTE, place.zone(), marker, 0, text.withoutLabel(), "", 0));
    }
    run.cut();
  }

  private void tableRow(AknNode.Element row, Place place) {
    List<String> cells = new ArrayList<>();
    row.elements().forEach(cell -> cells.add(TextNormalizer.normalize(plain(cell))));
    String text = String.join("\t", cells).strip();
    if (!text.isEmpty()) {
      blocks.add(new Block(BlockKind.TABLE_ROW, place.zone(), "", 0, text, "", 0));
    }
    row.all("authorialNote").forEach(note -> note(note, place));
    flush(place);
  }

  /** Ends the paragraph that is being read, if there is any, and puts its footnotes after it. */
  private void flush(Place place) {
    if (!run.isBlank()) {
      Block block = read(place);
      if (opensAnnex) {
        openAnnex(block);
      } else {
        blocks.add(block);
      }
      label = "";
    }
    run.clear();
    blocks.addAll(notes);
    notes.clear();
  }

  private Block read(Place place) {
    String printed = label.isEmpty() ? run.label() : label;
    String text = label.isEmpty() ? run.withoutLabel() : run.text();
    boolean headed =
        place.kind() == BlockKind.PARAGRAPH
            && printed.isEmpty()
            && run.isAllBold()
            && text.length() < MAX_HEADING;
    BlockKind kind = headed ? BlockKind.HEADING : place.kind();
    if (kind == BlockKind.PARAGRAPH && printed.matches("\\(.*")) {
      return new Block(BlockKind.POINT, place.zone(), printed, 1, text, run.lead(), 0);
    }
    return new Block(kind, place.zone(), printed, place.depth(), text, run.lead(), 0);
  }

  private void openAnnex(Block first) {
    opensAnnex = false;
    if (first.label().isEmpty() && ANNEX.matcher(first.text()).matches()) {
      blocks.add(new Block(BlockKind.ANNEX, Zone.ANNEX, "", 0, first.text(), "", 0));
    } else {
      blocks.add(new Block(BlockKind.ANNEX, Zone.ANNEX, "", 0, "", "", 0));
      blocks.add(first);
    }
  }

  private static boolean isInline(AknNode.Element element, Place place) {
    return switch (element.name()) {
      case "docTitle" ->
          place.kind() != BlockKind.PARAGRAPH || TITLES.stream().noneMatch(element::refersTo);
      case "docNumber" -> place.kind() != BlockKind.TITLE;
      default -> INLINE.contains(element.name());
    };
  }

  private static boolean isItalic(AknNode.Element element, String style) {
    return element.name().equals("i") || style.contains("italic");
  }

  private static BlockKind kindByStyle(AknNode.Element paragraph) {
    return HEADING_STYLE.matcher(paragraph.attribute("class")).matches()
        ? BlockKind.HEADING
        : BlockKind.PARAGRAPH;
  }

  /** The text of {@code element} without footnotes, normalised. */
  static String plainText(AknNode.Element element) {
    return TextNormalizer.normalize(plain(element));
  }

  private static String plain(AknNode node) {
    if (!(node instanceof AknNode.Element element)) {
      return node.text();
    }
    StringBuilder text = new StringBuilder();
    for (AknNode child : element.children()) {
      boolean skip = child instanceof AknNode.Element inner && inner.name().equals("authorialNote");
      boolean newLine = child instanceof AknNode.Element inner && inner.name().matches("p|eol");
      text.append(newLine ? " " : "").append(skip ? "" : plain(child));
    }
    return text.toString();
  }
}
