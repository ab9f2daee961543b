package org.parapolis;

import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.DraftVersion;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.StructuredDocument;
import org.parapolis.reuse.DraftComparison;
import org.parapolis.structure.DraftLabel;

/** Codes the versions of a text with one lexicon and compares them. */
public final class DraftReader {

  private final Pipeline pipeline;
  private final DraftComparison comparison;

  public DraftReader(Pipeline pipeline) {
    this.pipeline = pipeline;
    comparison = new DraftComparison(this::binds);
  }

  /**
   * The history of a text.
   *
   * @param names what the versions are called, one each
   * @param documents the versions, the oldest first
   */
  public DraftHistory read(List<String> names, List<StructuredDocument> documents) {
    List<DraftVersion> versions = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      List<Paragraph> paragraphs =
          documents.get(i).paragraphs().stream().map(DraftLabel::asNumber).toList();
      List<Mention> mentions = paragraphs.stream().flatMap(one -> code(one).stream()).toList();
      versions.add(
          new DraftVersion(names.get(i), documents.get(i).document(), paragraphs, mentions));
    }
    return comparison.of(versions);
  }

  /** A bracket that opens a paragraph must not hide the verb that leads it. */
  private List<Mention> code(Paragraph paragraph) {
    String text = paragraph.text();
    int brackets = text.length() - text.replaceFirst("^[\\s\\[]+", "").length();
    return pipeline
        .code(List.of(paragraph.reading(paragraph.number(), text.substring(brackets))))
        .mentions()
        .stream()
        .map(mention -> mention.behind(brackets))
        .toList();
  }

  private boolean binds(String modulator) {
    return pipeline.lexicon().mark(modulator).of("modulators").stream()
        .anyMatch(hit -> hit.entry().get("effect").equals("strengthen"));
  }
}
