package org.parapolis.model;

import java.util.List;
import java.util.Objects;

/**
 * One version of a text in negotiation.
 *
 * @param name what it is called: symbol, or the file it was read from
 * @param paragraphs in reading order
 * @param mentions of these paragraphs, in reading order
 */
public record DraftVersion(
    String name, Document document, List<Paragraph> paragraphs, List<Mention> mentions) {

  public DraftVersion {
    Objects.requireNonNull(name);
    Objects.requireNonNull(document);
    paragraphs = List.copyOf(paragraphs);
    mentions = List.copyOf(mentions);
  }
}
