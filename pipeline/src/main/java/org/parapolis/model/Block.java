package org.parapolis.model;

import java.util.Objects;

/**
 * A block of text as a reader of the page would see it, in reading order.
 *
 * @param kind what it is by its markup or its looks
 * @param zone the part of the document it comes from, {@link Zone#UNKNOWN} where nothing says so
 * @param label the printed number without the text ("12.", "(a)"), or empty
 * @param depth 0 for a paragraph, 1 for its points, 2 for theirs
 * @param text the text without label and footnotes, white space folded
 * @param lead the opening words set in italic (the lead verb, the enacting organ), or empty
 * @param page the page it begins on, from 1; 0 where the source has no pages
 */
public record Block(
    BlockKind kind, Zone zone, String label, int depth, String text, String lead, int page) {

  public Block {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(zone);
    Objects.requireNonNull(label);
    Objects.requireNonNull(text);
    Objects.requireNonNull(lead);
    if (depth < 0 || page < 0) {
      throw new IllegalArgumentException("depth " + depth + " and page " + page + " must be >= 0");
    }
  }
}
