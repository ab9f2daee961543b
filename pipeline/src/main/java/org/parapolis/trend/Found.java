package org.parapolis.trend;

import org.jspecify.annotations.Nullable;
import org.parapolis.model.DocumentId;

/** What was found in documents, and which of them has most of it. */
final class Found {

  /** One document's part, in the text that its rates are of. */
  record Part(DocumentId id, DocumentCounts.Hits hits, DocumentCounts.Size size) {

    private static Part greater(Part one, Part other) {
      int order = Integer.compare(one.hits.mentions(), other.hits.mentions());
      return order > 0 || (order == 0 && one.id.compareTo(other.id) <= 0) ? one : other;
    }
  }

  private final Tally tally;
  private double perWord;
  private double perParagraph;
  private @Nullable Part top;

  Found(int draws) {
    tally = new Tally(draws);
  }

  void add(Part part, byte[] weights) {
    tally.add(part.hits().mentions(), part.hits().paragraphs(), weights);
    perWord += rate(part.hits().mentions(), part.size().words());
    perParagraph += rate(part.hits().paragraphs(), part.size().paragraphs());
    top = top == null ? part : Part.greater(top, part);
  }

  void add(Found other) {
    tally.add(other.tally);
    perWord += other.perWord;
    perParagraph += other.perParagraph;
    if (other.top != null) {
      top = top == null ? other.top : Part.greater(top, other.top);
    }
  }

  private static double rate(int count, int total) {
    return total == 0 ? 0 : (double) count / total;
  }

  Tally tally() {
    return tally;
  }

  /** The sum over documents of mentions per word. */
  double perWord() {
    return perWord;
  }

  /** The sum over documents of paragraphs with a mention per paragraph. */
  double perParagraph() {
    return perParagraph;
  }

  /** That of the document with the most mentions, the first by id of several; null without any. */
  @Nullable Part top() {
    return top;
  }
}
