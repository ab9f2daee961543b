package org.parapolis.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.model.Zone;

/** Gives zoned blocks their addresses, leads and chapeaux. */
final class Outline {

  /** Labels of sub-paragraphs: "(a)", "(iv)", "(2)", "a.", "b)". */
  private static final Pattern POINT_LABEL = Pattern.compile("\\(.{1,7}|\\p{Ll}{1,4}[.)]");

  private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[^\\p{L}\\p{Nd}]");

  private final DocumentId document;
  private final String title;
  private final LeadWords leads;
  private final boolean severalAnnexes;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Numbering numbering = new Numbering();
  private String prefix = "";
  private int annexes;
  private boolean titled;

  /** The paragraph that sub-paragraphs hang on. */
  private @Nullable Paragraph base;

  /** The paragraph whose list an unnumbered paragraph interrupts; it may go on behind it. */
  private @Nullable Paragraph interrupted;

  /** The last operative paragraph, on which an embedded draft hangs. */
  private @Nullable Paragraph lastOperative;

  private Outline(DocumentId document, String title, LeadWords leads, boolean severalAnnexes) {
    this.document = document;
    this.title = title;
    this.leads = leads;
    this.severalAnnexes = severalAnnexes;
  }

  /**
   * The paragraphs of one document.
   *
   * @param title of the document: where a collection prints several, the one that is its own
   */
  static List<Paragraph> of(
      List<Block> blocks, DocumentId document, String title, LeadWords leads) {
    long annexes = blocks.stream().filter(block -> block.kind() == BlockKind.ANNEX).count();
    Outline outline = new Outline(document, title, leads, annexes > 1);
    blocks.forEach(outline::add);
    return List.copyOf(outline.paragraphs);
  }

  private void add(Block block) {
    switch (block.kind()) {
      case COVER -> {}
      case FORMULA -> formula();
      case TITLE -> title(block);
      case ANNEX -> annex(block);
      case HEADING -> heading(block);
      case FOOTNOTE -> footnote(block);
      case CLOSING -> single(block, count("C", ""), Section.CLOSING);
      case TABLE_ROW -> single(block, prefix + count("ROW", prefix), section(block));
      case PARAGRAPH, POINT -> paragraph(block);
    }
  }

  /** A second enacting formula opens a draft that the document recommends. */
  private void formula() {
    if (lastOperative != null && annexes == 0 && prefix.isEmpty()) {
      prefix = lastOperative.address() + "/";
      leaveParagraph();
    }
  }

  private void title(Block block) {
    boolean own = !titled && (title.isEmpty() || block.text().equals(title));
    if (own) {
      titled = true;
      single(block, "TITLE", Section.TITLE);
    } else {
      heading(block);
    }
  }

  private void annex(Block block) {
    annexes++;
    prefix = severalAnnexes ? "ANNEX" + annexes + "/" : "ANNEX/";
    heading(block);
  }

  private void heading(Block block) {
    leaveParagraph();
    if (!block.text().isEmpty()) {
      single(block, prefix + count("H", prefix), Section.HEADING);
    }
  }

  private void footnote(Block block) {
    String marker = NOT_IN_ADDRESS.matcher(block.label()).replaceAll("");
    single(block, marker.isEmpty() ? count("FN", "") : "FN" + marker, Section.FOOTNOTE);
  }

  private void paragraph(Block block) {
    Section section = section(block);
    boolean point = block.kind() == BlockKind.POINT || POINT_LABEL.matcher(block.label()).matches();
    if (point && base != null) {
      returnToList(block.label());
      point(block, base.section(), base);
      return;
    }
    if (!block.label().isEmpty()) {
      interrupted = null;
    } else if (interrupted == null) {
      interrupted = base;
    }
    if (interrupted == null) {
      numbering.clear();
    }
    base = append(block, address(block, section), section, null);
    if (section == Section.OPERATIVE && prefix.isEmpty()) {
      lastOperative = base;
    }
  }

  /** "(c)" behind unnumbered paragraphs goes on with the list that they interrupt. */
  private void returnToList(String label) {
    if (interrupted != null && numbering.goesOn(label)) {
      base = interrupted;
    } else if (interrupted != null) {
      numbering.clear();
    }
    interrupted = null;
  }

  private String address(Block block, Section section) {
    String label = NOT_IN_ADDRESS.matcher(block.label()).replaceAll("");
    if (section == Section.PREAMBULAR) {
      return prefix + count("PP", prefix);
    }
    return label.isEmpty() ? prefix + count("P", prefix) : prefix + "OP" + label;
  }

  private void point(Block block, Section section, Paragraph anchor) {
    if (block.label().isEmpty()) {
      append(block, anchor.address() + "/" + count("P", anchor.address() + "/"), section, anchor);
      return;
    }
    int depth = numbering.depthOf(block.label());
    Paragraph parent = numbering.above(depth, anchor);
    String label = "(" + NOT_IN_ADDRESS.matcher(block.label()).replaceAll("") + ")";
    numbering.open(depth, append(block, parent.address() + label, section, parent));
  }

  private void single(Block block, String address, Section section) {
    // The number of a title ("79/214.") is that of the document, not of a paragraph.
    String number = section == Section.TITLE ? "" : block.label();
    paragraphs.add(
        new Paragraph(
            document,
            paragraphs.size(),
            unique(address),
            number,
            section,
            "",
            null,
            "",
            block.text(),
            block.page()));
  }

  private Paragraph append(
      Block block, String address, Section section, @Nullable Paragraph parent) {
    Paragraph paragraph =
        new Paragraph(
            document,
            paragraphs.size(),
            unique(address),
            block.label(),
            section,
            block.lead().isEmpty() ? leads.lead(block.text()) : block.lead(),
            parent == null ? null : parent.address(),
            parent == null ? "" : (parent.chapeau() + " " + parent.text()).strip(),
            block.text(),
            block.page());
    paragraphs.add(paragraph);
    return paragraph;
  }

  private void leaveParagraph() {
    base = null;
    interrupted = null;
    numbering.clear();
  }

  private Section section(Block block) {
    if (block.zone() == Zone.ANNEX) {
      return Section.ANNEX;
    }
    return block.zone() == Zone.PREAMBLE ? Section.PREAMBULAR : Section.OPERATIVE;
  }

  private String count(String kind, String within) {
    return kind + counts.merge(within + kind, 1, Integer::sum);
  }

  private Address unique(String address) {
    String free = address;
    for (int again = 2; !taken.add(free); again++) {
      free = address + "#" + again;
    }
    return new Address(free);
  }
}
