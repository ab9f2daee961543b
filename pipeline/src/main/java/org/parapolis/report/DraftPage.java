package org.parapolis.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.CodeShift;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.MentionStep;
import org.parapolis.model.MentionThread;
import org.parapolis.model.Paragraph;
import org.parapolis.model.ParagraphStep;
import org.parapolis.model.ParagraphThread;
import org.parapolis.model.PathStep;

/**
 * The history of a text as a page without any program in it: what each version did, the path of
 * each mention, and all versions side by side with additions and deletions marked.
 */
final class DraftPage {

  /** Characters left and right of a quoted mention, at most. */
  private static final int CONTEXT = 110;

  /** A version's cell in the row of a paragraph; no pieces where the text is as it was. */
  private record Cell(
      String version,
      String status,
      String address,
      String note,
      boolean printed,
      List<MarkedEdits.Piece> pieces,
      List<Turned> turns) {}

  private record Row(int number, List<Cell> cells) {}

  /** A change of a mention's codes; the flag is empty where it has no weight. */
  private record Turned(String mention, String flag, String shifts) {}

  private record MentionRow(
      String text, String type, String set, List<Stage> stages, Quote quote, int paragraph) {}

  /** The mention with what stands around it. */
  private record Quote(String left, String mention, String right) {}

  private record Stage(String status, String address, String codes, List<Turned> turns) {}

  private final DraftHistory history;
  private final MentionSets sets;

  DraftPage(DraftHistory history, MentionSets sets) {
    this.history = history;
    this.sets = sets;
  }

  void write(Writer writer) {
    List<DraftSummary> summary = DraftSummary.of(history, sets);
    Templates.of("drafts")
        .execute(
            Map.of(
                "title",
                "From " + name(0) + " to " + name(history.versions().size() - 1),
                "style",
                Templates.resource("page.css") + Templates.resource("drafts.css"),
                "versions",
                history.versions(),
                "summary",
                summary,
                "mentions",
                history.mentions().stream()
                    .filter(thread -> sets.isNarrow(thread.last()))
                    .map(this::row)
                    .toList(),
                "rows",
                history.paragraphs().stream().map(this::row).toList()),
            writer);
  }

  private String name(int version) {
    return history.versions().get(version).name();
  }

  private MentionRow row(MentionThread thread) {
    MentionStep last = thread.lastStep();
    Mention mention = thread.last();
    List<Stage> stages = new ArrayList<>();
    for (MentionStep step : thread.steps()) {
      @Nullable Mention here = step.mention();
      stages.add(
          new Stage(
              word(step.step()),
              here == null ? "" : here.address().value(),
              here == null ? "" : codes(here),
              turned(step)));
    }
    return new MentionRow(
        mention.text(),
        mention.type(),
        mention.citation() ? MentionSets.CITATION : sets.of(mention),
        stages,
        quote(mention, required(last.paragraph()).text()),
        number(mention.address(), thread.steps().indexOf(last)));
  }

  private static Quote quote(Mention mention, String text) {
    int begin = mention.span().begin();
    int end = mention.span().end();
    int from = begin <= CONTEXT ? 0 : Math.min(begin, text.indexOf(' ', begin - CONTEXT) + 1);
    int to =
        text.length() - end <= CONTEXT
            ? text.length()
            : Math.max(end, text.lastIndexOf(' ', end + CONTEXT));
    return new Quote(
        (from == 0 ? "" : "… ") + text.substring(from, begin),
        mention.text(),
        text.substring(end, to) + (to == text.length() ? "" : " …"));
  }

  private int number(Address address, int version) {
    return history.paragraphs().stream()
        .filter(thread -> address.value().equals(address(thread.steps().get(version))))
        .findFirst()
        .orElseThrow()
        .number();
  }

  private static String codes(Mention mention) {
    List<String> codes = new ArrayList<>();
    if (mention.strength() != null) {
      codes.add("strength " + mention.strength());
    }
    if (mention.prominence() != null) {
      codes.add(mention.prominence());
    }
    codes.addAll(mention.modulators());
    return String.join(", ", codes);
  }

  private Row row(ParagraphThread thread) {
    List<Cell> cells = new ArrayList<>();
    @Nullable Paragraph former = null;
    List<Mention> before = List.of();
    for (int version = 0; version < thread.steps().size(); version++) {
      ParagraphStep step = thread.steps().get(version);
      @Nullable Paragraph now = step.paragraph();
      List<Mention> after = now == null ? List.of() : mentions(version, now.address());
      List<MarkedEdits.Piece> pieces = pieces(step, former, before, after);
      cells.add(
          new Cell(
              name(version),
              status(step),
              address(step),
              note(step),
              !pieces.isEmpty(),
              pieces,
              turns(version, after)));
      if (now != null) {
        former = now;
        before = after;
      }
    }
    return new Row(thread.number(), cells);
  }

  private static List<MarkedEdits.Piece> pieces(
      ParagraphStep step, @Nullable Paragraph former, List<Mention> before, List<Mention> after) {
    @Nullable Paragraph now = step.paragraph();
    if (now == null || isSame(step, former)) {
      return List.of();
    }
    return former == null || !step.changed()
        ? MarkedEdits.of(now.text(), after)
        : MarkedEdits.of(step.edits(), former.text(), before, after);
  }

  /** To the letter: brackets that were lifted are no change of words, and yet to be seen. */
  private static boolean isSame(ParagraphStep step, @Nullable Paragraph former) {
    @Nullable Paragraph now = step.paragraph();
    return step.step() == PathStep.KEPT
        && now != null
        && former != null
        && now.text().equals(former.text());
  }

  private List<Mention> mentions(int version, Address address) {
    return history.versions().get(version).mentions().stream()
        .filter(mention -> mention.address().equals(address))
        .toList();
  }

  private List<Turned> turns(int version, List<Mention> mentions) {
    return history.mentions().stream()
        .map(thread -> thread.steps().get(version))
        .filter(step -> step.mention() != null && mentions.contains(step.mention()))
        .flatMap(step -> turned(step).stream())
        .toList();
  }

  private static List<Turned> turned(MentionStep step) {
    if (step.shifts().isEmpty()) {
      return List.of();
    }
    @Nullable String turn = DraftTables.turn(step);
    String shifts =
        step.shifts().stream().map(CodeShift::toString).collect(Collectors.joining("; "));
    String mention = required(step.mention()).text();
    return List.of(new Turned(mention, turn == null ? "" : turn, shifts));
  }

  private static String status(ParagraphStep step) {
    if (step.step() == PathStep.KEPT) {
      return step.changed() ? "changed" : "unchanged";
    }
    return word(step.step());
  }

  private static String note(ParagraphStep step) {
    if (step.related() != null) {
      return (step.step().stands() ? "words from " : "words now in ") + step.related();
    }
    return step.moved() ? "moved" : "";
  }

  private static String address(ParagraphStep step) {
    return step.paragraph() == null ? "" : step.paragraph().address().value();
  }

  private static String word(PathStep step) {
    return step.name().toLowerCase(Locale.ROOT);
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("a step that stands has its mention and paragraph");
    }
    return value;
  }
}
