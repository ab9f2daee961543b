package org.parapolis.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.CodeShift;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.DraftVersion;
import org.parapolis.model.Edit;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.MentionStep;
import org.parapolis.model.MentionThread;
import org.parapolis.model.Paragraph;
import org.parapolis.model.ParagraphStep;
import org.parapolis.model.ParagraphThread;

/** The history of a text as one JSON object. */
final class DraftJson {

  private final MentionSets sets;

  DraftJson(MentionSets sets) {
    this.sets = sets;
  }

  /** The writer stays open. */
  void write(DraftHistory history, Writer writer) throws IOException {
    ObjectNode json = Json.object();
    ArrayNode versions = json.putArray("versions");
    history.versions().forEach(version -> versions.add(json(version)));
    ArrayNode summary = json.putArray("summary");
    DraftSummary.of(history, sets).forEach(step -> summary.add(Json.MAPPER.valueToTree(step)));
    ArrayNode mentions = json.putArray("mentions");
    history.mentions().forEach(thread -> mentions.add(json(thread)));
    ArrayNode paragraphs = json.putArray("paragraphs");
    history.paragraphs().forEach(thread -> paragraphs.add(json(thread)));
    Json.write(json, writer);
  }

  private static ObjectNode json(DraftVersion version) {
    return Json.object()
        .put("name", version.name())
        .put("document", version.document().id().value())
        .put("title", version.document().title())
        .put("source", version.document().source().path())
        .put("sha256", version.document().source().sha256());
  }

  private ObjectNode json(MentionThread thread) {
    ObjectNode json = Json.object().put("number", thread.number()).put("path", thread.path());
    ArrayNode steps = json.putArray("steps");
    thread.steps().forEach(step -> steps.add(json(step)));
    return json;
  }

  private ObjectNode json(MentionStep step) {
    ObjectNode json = Json.object().put("status", step.step().name());
    @Nullable Mention mention = step.mention();
    @Nullable Paragraph paragraph = step.paragraph();
    if (mention == null || paragraph == null) {
      return json;
    }
    json.put("address", mention.address().value());
    json.put("set", sets.of(mention));
    json.setAll(ExplanationJson.json(mention));
    json.put("turn", DraftTables.turn(step));
    ArrayNode shifts = json.putArray("shifts");
    step.shifts().forEach(shift -> shifts.add(json(shift)));
    return json.put("quote", paragraph.text());
  }

  private static ObjectNode json(CodeShift shift) {
    CodeShift.@Nullable Turn turn = shift.turn();
    return Json.object()
        .put("code", shift.code())
        .put("older", shift.older())
        .put("newer", shift.newer())
        .put("turn", turn == null ? null : turn.name().toLowerCase(Locale.ROOT));
  }

  private static ObjectNode json(ParagraphThread thread) {
    ObjectNode json = Json.object().put("number", thread.number());
    ArrayNode steps = json.putArray("steps");
    thread.steps().forEach(step -> steps.add(json(step)));
    return json;
  }

  private static ObjectNode json(ParagraphStep step) {
    ObjectNode json = Json.object().put("status", step.step().name());
    if (step.related() != null) {
      json.put("related", step.related().value());
    }
    @Nullable Paragraph paragraph = step.paragraph();
    if (paragraph == null) {
      return json;
    }
    json.put("address", paragraph.address().value())
        .put("changed", step.changed())
        .put("moved", step.moved())
        .put("similarity", similarity(step))
        .put("text", paragraph.text());
    ArrayNode edits = json.putArray("edits");
    if (step.changed()) {
      step.edits().forEach(edit -> edits.add(json(edit)));
    }
    return json;
  }

  private static @Nullable Double similarity(ParagraphStep step) {
    @Nullable String rounded = DraftTables.rounded(step.similarity());
    return rounded == null ? null : Double.valueOf(rounded);
  }

  private static ObjectNode json(Edit edit) {
    return Json.object()
        .put("kind", edit.kind().name().toLowerCase(Locale.ROOT))
        .put("text", edit.text());
  }
}
