package org.parapolis.trend;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.DocumentId;

/** What was found in documents, and which of them has most of it. */
final class Found {

  /** One document's part, in the text that its rates are of. */
  record Part(DocumentId id, DocumentCounts.Hits hits, DocumentCounts.Size size) {}

  private static final Comparator<Part> FIRST = Comparator.comparing(Part::id).reversed();
  private static final Comparator<Part> BY_MENTIONS =
      Comparator.comparingInt((Part part) -> part.hits().mentions()).thenComparing(FIRST);
  private static final Comparator<Part> BY_PARAGRAPHS =
      Comparator.comparingInt((Part part) -> part.hits().paragraphs()).thenComparing(FIRST);

  private final Tally tally;
  private double perWord;
  private double perParagraph;
  private @Nullable Part mostMentions;
  private @Nullable Part mostParagraphs;

  Found(int draws) {
    tally = new Tally(draws);
  }

  void add(Part part, byte[] weights) {
    tally.add(part.hits().mentions(), part.hits().paragraphs(), weights);
    perWord += rate(part.hits().mentions(), part.size().words());
    perParagraph += rate(part.hits().paragraphs(), part.size().paragraphs());
    mostMentions = greater(mostMentions, part, BY_MENTIONS);
    mostParagraphs = greater(mostParagraphs, part, BY_PARAGRAPHS);
  }

  void add(Found other) {
    tally.add(other.tally);
    perWord += other.perWord;
    perParagraph += other.perParagraph;
    mostMentions = greater(mostMentions, other.mostMentions, BY_MENTIONS);
    mostParagraphs = greater(mostParagraphs, other.mostParagraphs, BY_PARAGRAPHS);
  }

  private static @Nullable Part greater(
      @Nullable Part one, @Nullable Part other, Comparator<Part> order) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return order.compare(one, other) >= 0 ? one : other;
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
  @Nullable Part mostMentions() {
    return mostMentions;
  }

  /** The same of the paragraphs that hold one. */
  @Nullable Part mostParagraphs() {
    return mostParagraphs;
  }
}
