package org.parapolis.structure;

import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.Extraction;
import org.parapolis.model.Zone;

/** Splits a report of the climate conferences into the decisions that it holds. */
final class Decisions {

  private Decisions() {}

  /** The part itself, or one part for each decision, each with the masthead of the file. */
  static List<Extraction.Part> split(Extraction.Part part) {
    List<Block> blocks = part.blocks();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.zone() == Zone.UNKNOWN && Looks.climateDecision(block).isPresent()) {
        // A list of contents names decisions too, but has no enacting formula.
        if (!starts.isEmpty() && !hasFormula(blocks.subList(starts.get(starts.size() - 1), i))) {
          starts.remove(starts.size() - 1);
        }
        starts.add(i);
      }
    }
    if (starts.isEmpty()) {
      return List.of(part);
    }
    // The list of contents names a decision, which is not that of every part.
    List<Block> masthead =
        blocks.subList(0, starts.get(0)).stream()
            .filter(block -> Looks.climateDecision(block).isEmpty())
            .map(Decisions::asCover)
            .toList();
    List<Extraction.Part> parts = new ArrayList<>();
    starts.add(blocks.size());
    for (int i = 0; i + 1 < starts.size(); i++) {
      List<Block> decision = new ArrayList<>(masthead);
      decision.addAll(titled(blocks.subList(starts.get(i), starts.get(i + 1))));
      parts.add(new Extraction.Part(part.declared(), decision));
    }
    return parts;
  }

  private static boolean hasFormula(List<Block> blocks) {
    return blocks.stream().anyMatch(Looks::isFormula);
  }

  /** The line after "Decision 5/CMA.3" is the title. */
  private static List<Block> titled(List<Block> decision) {
    List<Block> blocks = new ArrayList<>(decision);
    blocks.set(0, asCover(decision.get(0)));
    if (blocks.size() > 1 && !Looks.isFormula(blocks.get(1))) {
      Block title = blocks.get(1);
      blocks.set(
          1, new Block(BlockKind.TITLE, title.zone(), "", 0, title.text(), "", title.page()));
    }
    return blocks;
  }

  private static Block asCover(Block block) {
    return new Block(
        BlockKind.COVER, block.zone(), block.label(), 0, block.text(), "", block.page());
  }
}
