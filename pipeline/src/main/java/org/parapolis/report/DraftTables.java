package org.parapolis.report;

import static org.parapolis.report.Column.Type.BOOLEAN;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.CodeShift;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.DraftVersion;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.MentionStep;
import org.parapolis.model.MentionThread;
import org.parapolis.model.Paragraph;
import org.parapolis.model.ParagraphStep;
import org.parapolis.model.ParagraphThread;

/** The history of a text as two CSV tables: one row a paragraph and version, one a mention. */
final class DraftTables {

  private record ParagraphRow(int thread, Place place, ParagraphStep step) {}

  private record MentionRow(MentionThread thread, Place place, MentionStep step) {}

  /** A version and its number, from 1. */
  private record Place(int number, DraftVersion version) {}

  private static final List<Column<ParagraphRow>> PARAGRAPHS =
      List.of(
          new Column<>("thread", INTEGER, "The paragraph through all versions", r -> r.thread),
          new Column<>("version", INTEGER, "From 1", r -> r.place.number),
          new Column<>("document", STRING, "Name of the version", r -> r.place.version.name()),
          new Column<>("address", STRING, "Its place; empty where gone", r -> address(r.step)),
          new Column<>("status", STRING, "Codebook: Drafts", r -> r.step.step().name()),
          new Column<>("changed", BOOLEAN, "Words differ", r -> r.step.changed()),
          new Column<>("moved", BOOLEAN, "Left its place", r -> r.step.moved()),
          new Column<>(
              "similarity", NUMBER, "To its last text, 0 to 1", r -> rounded(r.step.similarity())),
          new Column<>(
              "related", STRING, "Split from, or merged into, this address", r -> r.step.related()),
          new Column<>("text", STRING, "The paragraph", r -> text(r.step.paragraph())));

  private DraftTables() {}

  static void writeParagraphs(DraftHistory history, Writer writer) throws IOException {
    List<ParagraphRow> rows = new ArrayList<>();
    for (ParagraphThread thread : history.paragraphs()) {
      for (int i = 0; i < thread.steps().size(); i++) {
        rows.add(new ParagraphRow(thread.number(), place(history, i), thread.steps().get(i)));
      }
    }
    Csv.write(PARAGRAPHS, rows.iterator(), writer);
  }

  static void writeMentions(DraftHistory history, MentionSets sets, Writer writer)
      throws IOException {
    List<MentionRow> rows = new ArrayList<>();
    for (MentionThread thread : history.mentions()) {
      for (int i = 0; i < thread.steps().size(); i++) {
        rows.add(new MentionRow(thread, place(history, i), thread.steps().get(i)));
      }
    }
    Csv.write(mentions(sets), rows.iterator(), writer);
  }

  private static List<Column<MentionRow>> mentions(MentionSets sets) {
    return List.of(
        new Column<>("mention", INTEGER, "Through all versions", r -> r.thread.number()),
        new Column<>("path", STRING, "Codebook: Drafts", r -> r.thread.path()),
        new Column<>("version", INTEGER, "From 1", r -> r.place.number),
        new Column<>("document", STRING, "Name of the version", r -> r.place.version.name()),
        new Column<>("status", STRING, "Codebook: Drafts", r -> r.step.step().name()),
        code("address", STRING, m -> m.address().value()),
        code("text", STRING, Mention::text),
        code("set", STRING, sets::of),
        code("type", STRING, Mention::type),
        code("level", STRING, Mention::level),
        code("prominence", STRING, Mention::prominence),
        code("role", STRING, Mention::role),
        code("strength", INTEGER, Mention::strength),
        code("citation", BOOLEAN, Mention::citation),
        code("modulators", STRING, Mention::modulators),
        new Column<>("turn", STRING, "strengthened, weakened", r -> turn(r.step)),
        new Column<>("shifts", STRING, "Codes that changed", r -> shifts(r.step)),
        new Column<>("quote", STRING, "Its paragraph", r -> text(r.step.paragraph())));
  }

  private static Column<MentionRow> code(
      String name, Column.Type type, Function<Mention, @Nullable Object> value) {
    return new Column<>(
        name,
        type,
        "Codebook: " + name,
        row -> row.step.mention() == null ? null : value.apply(row.step.mention()));
  }

  private static Place place(DraftHistory history, int version) {
    return new Place(version + 1, history.versions().get(version));
  }

  private static @Nullable String address(ParagraphStep step) {
    return step.paragraph() == null ? null : step.paragraph().address().value();
  }

  private static @Nullable String text(@Nullable Paragraph paragraph) {
    return paragraph == null ? null : paragraph.text();
  }

  /** To three decimals, as text that every reader takes for the same number. */
  static @Nullable String rounded(@Nullable Double similarity) {
    return similarity == null ? null : String.format(Locale.ROOT, "%.3f", similarity);
  }

  static @Nullable String turn(MentionStep step) {
    CodeShift.Turn turn = step.turn();
    return turn == null ? null : turn.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> shifts(MentionStep step) {
    return step.shifts().stream().map(CodeShift::toString).toList();
  }
}
