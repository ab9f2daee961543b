package org.parapolis.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects paragraphs, headings, list items and table rows from XHTML events. */
final class XhtmlParagraphs extends DefaultHandler {

  private static final Set<String> HIDDEN =
      Set.of("head", "title", "script", "style", "nav", "template", "noscript");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "footer",
          "address",
          "body",
          "hr",
          "table",
          "center",
          "main");
  private static final Set<String> ITALIC = Set.of("i", "em", "cite");
  private static final Set<String> BOLD = Set.of("b", "strong");

  private final List<FlowParagraph> paragraphs = new ArrayList<>();
  private final Deque<OrderedList> lists = new ArrayDeque<>();
  private final Allowance allowance = new Allowance();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder italics = new StringBuilder();
  private int hidden;
  private int italic;
  private int bold;
  private int heading;
  private int rows;
  private int visible;
  private int boldVisible;

  List<FlowParagraph> paragraphs() {
    flush(false);
    return List.copyOf(paragraphs);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    String name = local.toLowerCase(Locale.ROOT);
    hidden += HIDDEN.contains(name) ? 1 : 0;
    italic += ITALIC.contains(name) ? 1 : 0;
    bold += BOLD.contains(name) ? 1 : 0;
    if (name.equals("tr")) {
      flush(false);
      rows++;
    } else if (rows > 0) {
      separate(name);
    } else if (isBlock(name)) {
      openBlock(name, attributes);
    } else if (name.equals("br")) {
      append(" ");
    }
  }

  private void openBlock(String name, Attributes attributes) {
    boolean item = !text.isEmpty() && text.indexOf("\t") == text.length() - 1;
    if (!item) {
      flush(false);
    }
    heading += isHeading(name) ? 1 : 0;
    if (name.equals("ol")) {
      lists.push(new OrderedList(attributes.getValue("type"), attributes.getValue("start")));
    } else if (name.equals("ul")) {
      lists.push(new OrderedList("ul", null));
    } else if (name.equals("li") && !lists.isEmpty()) {
      append(lists.peek().nextLabel());
    }
  }

  /** Inside a row, cells are set apart by tabs and all else by spaces. */
  private void separate(String name) {
    boolean cell = name.equals("td") || name.equals("th");
    if (cell && !text.isEmpty()) {
      append("\t");
    } else if (!cell && (isBlock(name) || name.equals("br"))) {
      append(" ");
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    String name = local.toLowerCase(Locale.ROOT);
    hidden -= HIDDEN.contains(name) ? 1 : 0;
    italic -= ITALIC.contains(name) ? 1 : 0;
    bold -= BOLD.contains(name) ? 1 : 0;
    if (name.equals("tr")) {
      rows--;
      flush(true);
    } else if (rows == 0 && isBlock(name)) {
      flush(false);
      heading -= isHeading(name) ? 1 : 0;
      if ((name.equals("ol") || name.equals("ul")) && !lists.isEmpty()) {
        lists.pop();
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (hidden > 0) {
      return;
    }
    String piece = new String(characters, start, length);
    append(rows > 0 ? piece.replace('\t', ' ') : piece);
    if (!piece.isBlank()) {
      visible += length;
      boldVisible += bold > 0 ? length : 0;
    }
  }

  private void append(String piece) {
    allowance.characters(piece.length());
    text.append(piece);
    italics.append((italic > 0 ? "i" : ".").repeat(piece.length()));
  }

  private void flush(boolean row) {
    if (!text.toString().isBlank()) {
      allowance.piece();
      boolean strong = boldVisible > 0.9 * visible;
      boolean cells = row && text.indexOf("\t") >= 0;
      paragraphs.add(
          new FlowParagraph(text.toString(), italics.toString(), heading > 0, strong, cells));
    }
    text.setLength(0);
    italics.setLength(0);
    visible = 0;
    boldVisible = 0;
  }

  private static boolean isBlock(String name) {
    return BLOCKS.contains(name) || isHeading(name);
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }
}
