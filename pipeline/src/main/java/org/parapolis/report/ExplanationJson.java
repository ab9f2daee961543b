package org.parapolis.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Span;
import org.parapolis.report.ExplainedParagraph.ExplainedMention;
import org.parapolis.report.ExplainedParagraph.ExplainedRejection;
import org.parapolis.report.ExplainedParagraph.FoundForm;
import org.parapolis.report.ExplainedParagraph.Reason;

/** Explained paragraphs as one JSON list, in their order. */
public final class ExplanationJson {

  private ExplanationJson() {}

  /** The caller closes the writer. */
  public static void write(List<ExplainedParagraph> paragraphs, Writer writer) throws IOException {
    ArrayNode all = Json.MAPPER.createArrayNode();
    paragraphs.forEach(paragraph -> all.add(json(paragraph)));
    Json.write(all, writer);
  }

  private static ObjectNode json(ExplainedParagraph explained) {
    Paragraph paragraph = explained.paragraph();
    ObjectNode json =
        Json.object()
            .put("document", paragraph.document().value())
            .put("address", paragraph.address().value())
            .put("section", paragraph.section().name().toLowerCase(Locale.ROOT))
            .put("number", paragraph.number())
            .put("lead", paragraph.lead())
            .put("chapeau", paragraph.chapeau())
            .put("text", paragraph.text());
    ArrayNode mentions = json.putArray("mentions");
    explained.mentions().forEach(mention -> mentions.add(json(mention)));
    ArrayNode rejections = json.putArray("rejected");
    explained.rejections().forEach(rejection -> rejections.add(json(rejection)));
    json.set("idle", json(explained.idle()));
    return json;
  }

  private static ObjectNode json(ExplainedMention explained) {
    Mention mention = explained.mention();
    ObjectNode json = json(mention);
    json.set("entry", json(explained.row()));
    json.set("scales", json(explained.scales()));
    ArrayNode reasons = json.putArray("reasons");
    explained.reasons().forEach(reason -> reasons.add(json(reason)));
    return json;
  }

  /** Its place in the paragraph and its codes. */
  static ObjectNode json(Mention mention) {
    ObjectNode json =
        stretch(mention.span(), mention.text())
            .put("type", mention.type())
            .put("level", mention.level())
            .put("prominence", mention.prominence())
            .put("role", mention.role())
            .put("strength", mention.strength())
            .put("citation", mention.citation());
    ArrayNode modulators = json.putArray("modulators");
    mention.modulators().forEach(modulators::add);
    ArrayNode companions = json.putArray("companions");
    mention.companions().forEach(companions::add);
    return json;
  }

  private static ObjectNode json(ExplainedRejection explained) {
    ObjectNode json = stretch(explained.rejection().span(), explained.rejection().text());
    json.set("entry", json(explained.row()));
    json.set("reason", json(explained.reason()));
    return json;
  }

  private static ObjectNode stretch(Span span, String text) {
    return Json.object().put("begin", span.begin()).put("end", span.end()).put("text", text);
  }

  private static ObjectNode json(Reason reason) {
    ObjectNode json =
        Json.object()
            .put("code", reason.code())
            .put("value", reason.value())
            .put("rule", reason.rule())
            .put("sentence", reason.sentence());
    LexiconRow row = reason.row();
    json.set("entry", row == null ? null : json(row));
    ArrayNode words = json.putArray("words");
    reason.words().forEach(words::add);
    return json;
  }

  private static ArrayNode json(List<FoundForm> forms) {
    ArrayNode json = Json.MAPPER.createArrayNode();
    for (FoundForm form : forms) {
      ObjectNode found = Json.object().put("text", form.text());
      found.set("entry", json(form.row()));
      json.add(found);
    }
    return json;
  }

  private static ObjectNode json(LexiconRow row) {
    return Json.object()
        .put("id", row.id())
        .put("file", row.place().file())
        .put("line", row.place().line())
        .put("form", row.form());
  }
}
