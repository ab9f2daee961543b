package org.parapolis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.LeadVerb;
import org.parapolis.model.Zone;

/**
 * Settles the zone and kind of every block: those that the source declares are kept, the others are
 * told from enacting formula, printed numbers, opening words and annex headings.
 */
final class Zones {

  /** Lines of a table of contents that carry no page number, one after another. */
  private static final int CONTENTS_GAP = 8;

  private final LeadWords leads;

  Zones(LeadWords leads) {
    this.leads = leads;
  }

  List<Block> settle(List<Block> blocks) {
    boolean declared = blocks.stream().anyMatch(block -> block.zone() != Zone.UNKNOWN);
    return declared ? keep(blocks) : infer(blocks);
  }

  /** An annex may stand in the body, without markup of its own. */
  private static List<Block> keep(List<Block> blocks) {
    List<Block> settled = new ArrayList<>();
    boolean annex = false;
    for (Block block : blocks) {
      boolean opens =
          block.kind() == BlockKind.ANNEX || (isHeading(block) && Looks.opensAnnex(block));
      annex = annex || opens;
      boolean within = block.zone() == Zone.BODY || block.zone() == Zone.PREAMBLE;
      Zone zone = annex && within ? Zone.ANNEX : block.zone();
      add(settled, as(block, opens ? BlockKind.ANNEX : block.kind(), zone));
    }
    return settled;
  }

  private List<Block> infer(List<Block> extracted) {
    List<Block> blocks = extracted;
    int formula = firstFormula(blocks);
    if (formula < 0) {
      blocks = extracted.stream().flatMap(block -> Looks.splitFormula(block).stream()).toList();
      formula = firstFormula(blocks);
    }
    int body = formula < 0 ? afterMasthead(blocks) : formula;
    List<Block> settled = new ArrayList<>(cover(blocks.subList(0, body), formula < 0));
    Zone zone = formula < 0 ? Zone.BODY : Zone.PREAMBLE;
    boolean closing = false;
    for (Block block : blocks.subList(body, blocks.size())) {
      closing = Looks.isClosing(block) || (closing && Looks.isDateAlone(block));
      if (closing) {
        settled.add(as(block, BlockKind.CLOSING, Zone.CLOSING));
        continue;
      }
      zone = next(zone, block);
      add(settled, as(block, kind(block, zone), zone));
    }
    return settled;
  }

  /** The heading of an annex goes into the annex that was opened just before it. */
  private static void add(List<Block> settled, Block block) {
    Block last = settled.isEmpty() ? block : settled.get(settled.size() - 1);
    boolean headsIt = last.kind() == BlockKind.ANNEX && last.text().isEmpty();
    if (headsIt && block.kind() == BlockKind.ANNEX) {
      settled.remove(settled.size() - 1);
    }
    settled.add(block);
  }

  private Zone next(Zone zone, Block block) {
    if (zone == Zone.ANNEX || Looks.opensAnnex(block)) {
      return Zone.ANNEX;
    }
    if (Looks.isFormula(block)) {
      return Zone.PREAMBLE;
    }
    return zone == Zone.PREAMBLE && opensBody(block) ? Zone.BODY : zone;
  }

  /** A printed number, or an operative verb where a paragraph has no number, ends a preamble. */
  private boolean opensBody(Block block) {
    if (block.kind() != BlockKind.PARAGRAPH && block.kind() != BlockKind.POINT) {
      return false;
    }
    if (block.label().matches("\\d{1,3}\\.?")) {
      return true;
    }
    Optional<LeadVerb> verb = leads.at(block.text()).filter(found -> block.label().isEmpty());
    return verb.isPresent() && !verb.get().preambular();
  }

  private BlockKind kind(Block block, Zone zone) {
    if (Looks.opensAnnex(block)) {
      return BlockKind.ANNEX;
    }
    if (zone == Zone.PREAMBLE && Looks.isFormula(block)) {
      return BlockKind.FORMULA;
    }
    if (zone == Zone.PREAMBLE && isHeading(block) && leads.at(block.text()).isPresent()) {
      return BlockKind.PARAGRAPH;
    }
    return block.kind() == BlockKind.TITLE ? BlockKind.HEADING : block.kind();
  }

  private static int firstFormula(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (Looks.isFormula(blocks.get(i)) && !isOrganName(blocks.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "General Assembly" without its article stands in mastheads. */
  private static boolean isOrganName(Block block) {
    return block.kind() == BlockKind.COVER;
  }

  private static int afterMasthead(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size()
        && (Looks.isMasthead(blocks.get(at)) || blocks.get(at).kind() == BlockKind.FOOTNOTE)) {
      at++;
    }
    int contents = afterContents(blocks, at);
    boolean titled = at < blocks.size() && isHeading(blocks.get(at));
    return contents > at ? contents : titled ? at + 1 : at;
  }

  /** Where the table of contents ends that begins near {@code from}; {@code from} without one. */
  private static int afterContents(List<Block> blocks, int from) {
    int end = from;
    for (int i = from; i < Math.min(blocks.size(), end + CONTENTS_GAP); i++) {
      if (Looks.isContentsRow(blocks.get(i))) {
        end = i + 1;
      }
    }
    return end;
  }

  private static List<Block> cover(List<Block> blocks, boolean endsWithTitle) {
    int title = titleIndex(blocks, endsWithTitle);
    List<Block> cover = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i == title) {
        Block found = Looks.numberedTitle(block).orElse(block);
        cover.add(as(found, BlockKind.TITLE, Zone.COVER));
      } else {
        boolean note = block.kind() == BlockKind.FOOTNOTE;
        cover.add(as(block, note ? BlockKind.FOOTNOTE : BlockKind.COVER, Zone.COVER));
      }
    }
    return cover;
  }

  private static int titleIndex(List<Block> blocks, boolean endsWithTitle) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean title = block.kind() == BlockKind.TITLE && !Looks.isMasthead(block);
      if (title || Looks.numberedTitle(block).isPresent()) {
        return i;
      }
    }
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (!Looks.isMasthead(blocks.get(i)) && (endsWithTitle || isHeading(blocks.get(i)))) {
        return i;
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (endsWithTitle && blocks.get(i).text().startsWith("Report of the ")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHeading(Block block) {
    return block.kind() == BlockKind.HEADING || block.kind() == BlockKind.TITLE;
  }

  private static Block as(Block block, BlockKind kind, Zone zone) {
    return new Block(
        kind, zone, block.label(), block.depth(), block.text(), block.lead(), block.page());
  }
}
