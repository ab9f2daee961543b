package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parapolis.model.Passage;

/**
 * The paragraphs of a text that took up a paragraph of the one before: those that resemble it, then
 * those that have most of its content words, since a paragraph may have been rewritten, merged into
 * another or cut into sub-paragraphs.
 */
final class Successors {

  private static final double RESEMBLES = .4;
  private static final double OVERLAPS = .6;

  private final List<Passage> passages;
  private final List<Shingles> shingles;
  private final MentionWords words;

  Successors(List<Passage> passages, MentionWords words) {
    this.passages = passages;
    this.words = words;
    this.shingles = passages.stream().map(p -> Shingles.of(p.paragraph())).toList();
  }

  /**
   * A paragraph that took up another.
   *
   * @param overlap of the other paragraph in it, 0 to 1
   */
  record Match(Passage passage, double resemblance, double overlap) {

    boolean resembles() {
      return resemblance >= RESEMBLES;
    }
  }

  /** The most alike first. */
  List<Match> of(Passage passage) {
    Shingles whole = Shingles.of(passage.paragraph());
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Match match = match(passage, whole, passages.get(i), shingles.get(i));
      if (match.resembles() || match.overlap() >= OVERLAPS) {
        matches.add(match);
      }
    }
    matches.sort(
        Comparator.comparing(Match::resembles, Comparator.reverseOrder())
            .thenComparing(
                m -> m.resembles() ? m.resemblance() : m.overlap(), Comparator.reverseOrder()));
    return matches;
  }

  /** How a paragraph relates to this one, whether it took it up or not. */
  Match match(Passage passage, Passage other) {
    return match(passage, Shingles.of(passage.paragraph()), other, Shingles.of(other.paragraph()));
  }

  private Match match(Passage passage, Shingles whole, Passage other, Shingles shingles) {
    return new Match(
        other, whole.resemblance(shingles), words.overlap(passage.text(), other.text()));
  }
}
