package org.parapolis.report;

import static org.parapolis.report.Column.Type.BOOLEAN;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.STRING;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Mention;

/** What a change of the lexicon did: one line a mention as CSV, or JSON with the counts. */
public final class ChangeFile {

  /** What is told of a mention, by the old lexicon and by the new. */
  private static final List<Column<Mention>> CODES =
      List.of(
          new Column<>("text", STRING, "The mention", Mention::text),
          new Column<>("entry", STRING, "Lexicon entry", Mention::entry),
          new Column<>("type", STRING, "Codebook: type", Mention::type),
          new Column<>("level", STRING, "Codebook: level", Mention::level),
          new Column<>("prominence", STRING, "Codebook: prominence", Mention::prominence),
          new Column<>("role", STRING, "Codebook: role", Mention::role),
          new Column<>("strength", INTEGER, "Codebook: strength", Mention::strength),
          new Column<>("citation", BOOLEAN, "Codebook: citation", Mention::citation));

  private ChangeFile() {}

  /** The caller closes the writer. */
  public static void writeCsv(List<MentionChange> changes, Writer writer) throws IOException {
    Csv.write(columns(), changes.iterator(), writer);
  }

  private static List<Column<MentionChange>> columns() {
    List<Column<MentionChange>> columns = new ArrayList<>();
    columns.add(new Column<>("change", STRING, "gained, lost, otherwise", ChangeFile::kind));
    columns.add(new Column<>("document", STRING, "Symbol", c -> c.paragraph().document()));
    columns.add(new Column<>("address", STRING, "Paragraph", c -> c.paragraph().address()));
    columns.add(new Column<>("begin", INTEGER, "First character", c -> c.mention().span().begin()));
    columns.add(new Column<>("end", INTEGER, "Behind the last", c -> c.mention().span().end()));
    for (Column<Mention> code : CODES) {
      columns.add(of("old_", code, MentionChange::before));
      columns.add(of("new_", code, MentionChange::after));
    }
    columns.add(new Column<>("differs", STRING, "What differs", MentionChange::fields));
    columns.add(new Column<>("note", STRING, "What the other made of it", MentionChange::note));
    columns.add(new Column<>("sentence", STRING, "Its sentence", MentionChange::sentence));
    return columns;
  }

  private static Column<MentionChange> of(
      String prefix, Column<Mention> code, Function<MentionChange, @Nullable Mention> side) {
    return new Column<>(
        prefix + code.name(),
        code.type(),
        code.description(),
        change -> {
          Mention mention = side.apply(change);
          return mention == null ? null : code.value().apply(mention);
        });
  }

  private static String kind(MentionChange change) {
    return change.kind().name().toLowerCase(Locale.ROOT);
  }

  /** The caller closes the writer. */
  public static void writeJson(List<MentionChange> changes, Writer writer) throws IOException {
    ObjectNode json = Json.object();
    json.set("counts", json(ChangeTally.of(changes)));
    json.set("entries", json(ChangeTally.by(Mention::entry, changes)));
    json.set("types", json(ChangeTally.by(Mention::type, changes)));
    ArrayNode all = json.putArray("changes");
    changes.forEach(change -> all.add(json(change)));
    Json.write(json, writer);
  }

  private static ObjectNode json(SortedMap<String, ChangeTally> tallies) {
    ObjectNode json = Json.object();
    tallies.forEach((value, tally) -> json.set(value, json(tally)));
    return json;
  }

  private static ObjectNode json(ChangeTally tally) {
    return Json.object()
        .put("gained", tally.gained())
        .put("lost", tally.lost())
        .put("otherwise", tally.otherwise());
  }

  private static ObjectNode json(MentionChange change) {
    ObjectNode json =
        Json.object()
            .put("change", kind(change))
            .put("document", change.paragraph().document().value())
            .put("address", change.paragraph().address().value())
            .put("begin", change.mention().span().begin())
            .put("end", change.mention().span().end());
    json.set("old", json(change.before()));
    json.set("new", json(change.after()));
    ArrayNode differs = json.putArray("differs");
    change.fields().forEach(differs::add);
    return json.put("note", change.note()).put("sentence", change.sentence());
  }

  private static @Nullable ObjectNode json(@Nullable Mention mention) {
    if (mention == null) {
      return null;
    }
    ObjectNode json = Json.object();
    CODES.forEach(code -> json.putPOJO(code.name(), code.value().apply(mention)));
    return json;
  }
}
