package org.parapolis.index;

import java.util.List;

/**
 * The answer to a request.
 *
 * @param documents exact number of documents that hold a paragraph that matches
 * @param paragraphs exact number of paragraphs that match, whatever the limit
 * @param lines the hits of the first paragraphs, one line a hit
 */
public record Concordance(int documents, int paragraphs, List<ConcordanceLine> lines) {

  public Concordance {
    lines = List.copyOf(lines);
  }
}
