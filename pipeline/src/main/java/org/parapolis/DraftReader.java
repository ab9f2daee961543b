package org.parapolis;

import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.DraftVersion;
import org.parapolis.model.StructuredDocument;
import org.parapolis.reuse.DraftComparison;

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
      StructuredDocument document = documents.get(i);
      versions.add(
          new DraftVersion(
              names.get(i),
              document.document(),
              document.paragraphs(),
              pipeline.code(document.paragraphs()).mentions()));
    }
    return comparison.of(versions);
  }

  private boolean binds(String modulator) {
    return pipeline.lexicon().mark(modulator).of("modulators").stream()
        .anyMatch(hit -> hit.entry().get("effect").equals("strengthen"));
  }
}
