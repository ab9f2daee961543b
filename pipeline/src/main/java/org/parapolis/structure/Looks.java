package org.parapolis.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.Symbol;

/** How the fixed parts of English UN documents read, whatever file they come from. */
final class Looks {

  private static final String ORGAN =
      "(?:General Assembly|Security Council|Human Rights Council|Economic and Social Council"
          + "|Conference of the Parties[^.;:]{0,250}"
          + "|Ministers and Heads of Delegation attending [^.;:]{3,250}|(?:Governing|Executive) (?:Council|Board)"
          + "|[\\p{L} ,]{0,60}(?:Assembly|Council|Commission|Committee|Conference|Board)"
          + "|(?:Commission|Committee|Conference|Subsidiary Body) (?:on|of|for) [^.;:]{3,80})";

  /** The formula run together with what follows, as in copies without line breaks. */
  private static final Pattern FORMULA_AND_TEXT =
      Pattern.compile(
          "(?<formula>The (?:General Assembly|Security Council|Human Rights Council"
              + "|Economic and Social Council),) (?<text>\\p{Lu}.*)");

  private static final Pattern CONTENTS_ROW = Pattern.compile(".*\\t\\d{1,3}");

  private static final Pattern FORMULA = Pattern.compile("[“\"]?The " + ORGAN + "\\s*,?");

  private static final String ANNEX =
      "(?:Annex|ANNEX|Appendix|APPENDIX)(?:\\s+(?:[IVX]{1,5}|[A-Z]|\\d{1,2}))?";

  private static final Pattern ANNEX_ALONE = Pattern.compile(ANNEX + "[.:*]?");

  private static final Pattern ANNEX_HEADING =
      Pattern.compile(ANNEX + "(?:[.:*]?| ?[.:–—-] .{1,200})");

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:\\d{1,5}(?:st|nd|rd|th) (?:\\([^)]{1,40}\\) )?(?:plenary )?meeting\\b.{0,80}"
              + "|\\[?Adopted (?:without a vote|by a recorded vote|unanimously|at the \\d|by \\d).*"
              + "|Done at .{3,80})",
          Pattern.DOTALL);

  private static final Pattern DATE_ALONE = Pattern.compile(Dates.DATE + "\\.?");

  /** "Decision 5/CMA.3", alone in its line, opens a decision of the climate conferences. */
  private static final Pattern CLIMATE_DECISION =
      Pattern.compile("(?:Decision|Resolution) (?<symbol>\\d{1,3}/(?:CP|CMP|CMA)\\.\\d{1,3})\\*?");

  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\w/])[A-Z]{1,4}(?:/[A-Z0-9][A-Za-z0-9.-]*)+(?: ?\\(\\d{4}\\)|\\([IVXLS-]+\\))?\\*{0,3}");

  private static final Pattern MASTHEAD =
      Pattern.compile(
          "(?i)united nations|distr\\.?\\b.*|original:.*|(?:provisional )?agenda items?\\b.*|item \\d.*"
              + "|.{3,40} session|(?:resolutions?|decisions?) adopted by .*|adopted by the .*"
              + "|\\[(?:on|without) .*|(?:draft )?resolution(?: \\d+ \\(\\d{4}\\))?|general|limited"
              + "|general assembly|security council|human rights council|economic and social council"
              + "|resolution (?:\\d+ \\(\\d{4}\\) )?of "
              + Dates.DATE
              + "|\\d+ \\(\\d{4}\\)[.]? resolution of .{8,40}|of .{8,20}"
              + "|please recycle.*|english|contents|page|.{0,60}: (?:revised )?draft resolution");

  /** The number that the General Assembly and its like print before a title. */
  private static final Pattern NUMBERED_TITLE =
      Pattern.compile("(?<number>(?:S-|ES-)?\\d{1,4}/(?:\\d{1,4}\\.|…|\\.{3,4})) ?(?<title>.*)");

  private Looks() {}

  static boolean isFormula(Block block) {
    return block.kind() == BlockKind.FORMULA
        || (block.label().isEmpty() && FORMULA.matcher(block.text()).matches());
  }

  /** Formula and text apart, where a block runs them together; else the block alone. */
  static List<Block> splitFormula(Block block) {
    Matcher both = FORMULA_AND_TEXT.matcher(block.text());
    if (block.kind() == BlockKind.COVER || !both.matches()) {
      return List.of(block);
    }
    return List.of(
        plain(BlockKind.FORMULA, block, both.group("formula")),
        plain(BlockKind.PARAGRAPH, block, both.group("text")));
  }

  /** A row of a table of contents: it ends with a page number. */
  static boolean isContentsRow(Block block) {
    return block.kind() == BlockKind.TABLE_ROW && CONTENTS_ROW.matcher(block.text()).matches();
  }

  private static Block plain(BlockKind kind, Block block, String text) {
    return new Block(kind, block.zone(), "", 0, text, "", block.page());
  }

  static boolean opensAnnex(Block block) {
    return switch (block.kind()) {
      case ANNEX -> true;
      case HEADING, TITLE -> ANNEX_HEADING.matcher(block.text()).matches();
      case PARAGRAPH -> block.label().isEmpty() && ANNEX_ALONE.matcher(block.text()).matches();
      default -> false;
    };
  }

  static boolean isClosing(Block block) {
    return block.kind() == BlockKind.CLOSING
        || (block.label().isEmpty() && CLOSING.matcher(block.text()).matches());
  }

  static boolean isDateAlone(Block block) {
    return block.label().isEmpty() && DATE_ALONE.matcher(block.text()).matches();
  }

  static boolean isMasthead(Block block) {
    return block.kind() == BlockKind.COVER
        || MASTHEAD.matcher(block.text()).matches()
        || isDateAlone(block)
        || Symbol.parse(block.text()).isPresent();
  }

  /** The symbol of the climate decision that this block opens. */
  static Optional<Symbol> climateDecision(Block block) {
    Matcher heading = CLIMATE_DECISION.matcher(block.text());
    return heading.matches() ? Symbol.parse(heading.group("symbol")) : Optional.empty();
  }

  static boolean isClimateResolution(Block block) {
    return block.kind() == BlockKind.COVER
        && block.text().startsWith("Resolution")
        && climateDecision(block).isPresent();
  }

  /** The first symbol printed in {@code text}. */
  static Optional<Symbol> symbol(String text) {
    return Symbol.parse(text)
        .or(
            () ->
                SYMBOL
                    .matcher(text)
                    .results()
                    .flatMap(
                        found -> Symbol.parse(found.group().replaceFirst("[.-]$", "")).stream())
                    .findFirst());
  }

  /** Splits "59/25. Human rights" into label and text; empty where the block has no such number. */
  static Optional<Block> numberedTitle(Block block) {
    Matcher title = NUMBERED_TITLE.matcher((block.label() + " " + block.text()).strip());
    if (!title.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block(
            BlockKind.TITLE,
            block.zone(),
            title.group("number"),
            0,
            title.group("title"),
            "",
            block.page()));
  }
}
