package org.parapolis.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.DeclaredMetadata;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Symbol;
import org.parapolis.model.Zone;

/**
 * The facts of a document's masthead and closing lines: what the source declares, else what is
 * printed. An adoption date comes from the words of adoption, never from the date of issue.
 */
final class Masthead {

  private static final Pattern ADOPTED_ON =
      Pattern.compile("(?i)\\badopted\\b.{0,200}?\\bon " + Dates.DATE, Pattern.DOTALL);

  private static final Pattern OF_DATE =
      Pattern.compile("(?i)(?:^|\\) |\\bresolution )of " + Dates.DATE);

  private static final Pattern MEETING_DATE =
      Pattern.compile("\\bmeeting\\b(?:[^.]{0,80}?)" + Dates.DATE, Pattern.DOTALL);

  /** "held in Glasgow from 31 October to 13 November 2021": a session ends with its adoptions. */
  private static final Pattern SESSION_END =
      Pattern.compile("held in [^.]{0,80}?(?:to|–) ?" + Dates.DATE);

  private static final Pattern ISSUED =
      Pattern.compile("^(?:[^A-Za-z]*Distr\\.:? \\w+ )?" + Dates.DATE);

  private static final Pattern AGENDA_ITEM =
      Pattern.compile("(?i)agenda items? (?<item>\\d{1,3}(?: \\(\\w{1,4}\\))*(?: and \\S+)?)");

  private static final Pattern SESSION_YEAR = Pattern.compile("\\b(?<year>\\d{4}) session\\b");

  /** Old records head a resolution "Resolution 237 (1967)" or "153 (1960). Resolution of …". */
  private static final Pattern COUNCIL_RESOLUTION =
      Pattern.compile(
          "(?i)^(?:resolution (?=\\d+ \\(\\d{4}\\)))?(?<number>\\d{1,4}) \\((?<year>\\d{4})\\)"
              + "(?:$| of |[.]? resolution of )");

  /** How many blocks from the top a heading of the Council's old records may stand. */
  private static final int HEAD = 4;

  private static final Pattern RECORDED_VOTE =
      Pattern.compile(
          "by (?:a recorded vote of )?(?<for>\\d{1,3})(?: votes)? to (?<against>\\d{1,3}|none)"
              + "(?:,? with (?<abstaining>\\d{1,2}|no) abstentions?)?");

  private final DeclaredMetadata declared;
  private final List<Block> blocks;

  Masthead(DeclaredMetadata declared, List<Block> settled) {
    this.declared = declared;
    this.blocks = settled;
  }

  Optional<Symbol> symbol() {
    if (declared.symbol() != null) {
      return Symbol.parse(declared.symbol());
    }
    Optional<Symbol> printed = printedSymbol();
    return cover()
        .flatMap(block -> Looks.climateDecision(block).stream())
        .findFirst()
        .or(() -> printed.filter(symbol -> symbol.kind() == DocumentKind.RESOLUTION))
        .or(this::councilResolution)
        .or(() -> printed);
  }

  private Optional<Symbol> printedSymbol() {
    return cover()
        .map(Block::text)
        .filter(text -> !text.startsWith("["))
        .flatMap(text -> Looks.symbol(text).stream())
        .findFirst();
  }

  private Optional<Symbol> councilResolution() {
    return blocks.stream()
        .limit(HEAD)
        .map(block -> COUNCIL_RESOLUTION.matcher(block.text()))
        .filter(Matcher::find)
        .flatMap(
            found ->
                Symbol.parse("S/RES/" + found.group("number") + " (" + found.group("year") + ")")
                    .stream())
        .findFirst();
  }

  String title() {
    if (declared.title() != null) {
      return declared.title();
    }
    return blocks.stream()
        .filter(block -> block.kind() == BlockKind.TITLE)
        .map(Block::text)
        .findFirst()
        .orElse("");
  }

  @Nullable LocalDate adopted() {
    if (declared.adopted() != null) {
      return declared.adopted();
    }
    return date(ADOPTED_ON, block -> block.zone() == Zone.COVER)
        .or(() -> date(OF_DATE, blocks.subList(0, Math.min(HEAD, blocks.size()))::contains))
        .or(this::closingDate)
        .or(() -> date(MEETING_DATE, block -> block.zone() == Zone.BODY))
        .or(() -> date(SESSION_END, block -> block.zone() == Zone.COVER))
        .orElse(null);
  }

  private Optional<LocalDate> closingDate() {
    Pattern any = Pattern.compile(Dates.DATE);
    return date(any, block -> block.kind() == BlockKind.CLOSING);
  }

  @Nullable LocalDate published() {
    return declared.published() != null
        ? declared.published()
        : date(ISSUED, block -> block.kind() == BlockKind.COVER).orElse(null);
  }

  String session() {
    return declared.session() != null
        ? declared.session()
        : firstInCover(SESSION_YEAR, found -> found.group("year"));
  }

  String agendaItem() {
    return declared.agendaItem() != null
        ? declared.agendaItem()
        : firstInCover(AGENDA_ITEM, found -> found.group("item"));
  }

  String vote() {
    if (declared.vote() != null) {
      return declared.vote();
    }
    String closing =
        String.join(
            " ",
            blocks.stream()
                .filter(block -> block.kind() == BlockKind.CLOSING)
                .map(Block::text)
                .toList());
    Matcher tally = RECORDED_VOTE.matcher(closing);
    if (tally.find()) {
      return tally(tally);
    }
    if (closing.contains("without a vote")) {
      return "without a vote";
    }
    return closing.contains("Adopted unanimously") ? "unanimously" : "";
  }

  private static String tally(Matcher found) {
    return Stream.of("for", "against", "abstaining")
        .map(found::group)
        .map(votes -> votes == null || votes.matches("none|no") ? "0" : votes)
        .reduce((one, other) -> one + "-" + other)
        .orElseThrow();
  }

  private Optional<LocalDate> date(Pattern pattern, Predicate<Block> where) {
    return blocks.stream()
        .filter(where)
        .flatMap(block -> Dates.find(pattern, block.text()).stream())
        .findFirst();
  }

  private String firstInCover(Pattern pattern, Function<Matcher, String> group) {
    return cover()
        .map(block -> pattern.matcher(block.text()))
        .filter(Matcher::find)
        .map(group)
        .findFirst()
        .orElse("");
  }

  private Stream<Block> cover() {
    return blocks.stream().filter(block -> block.zone() == Zone.COVER);
  }
}
