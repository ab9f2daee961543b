package org.parapolis.report;

import java.util.List;
import org.parapolis.model.GoldParagraph;

/**
 * What a coder has done.
 *
 * @param paragraphs those that are coded, with or without a mention in them, in the file's order
 * @param uncoded ids of those that are not coded yet, in the file's order
 */
public record HandCoding(List<GoldParagraph> paragraphs, List<String> uncoded) {

  public HandCoding {
    paragraphs = List.copyOf(paragraphs);
    uncoded = List.copyOf(uncoded);
  }
}
