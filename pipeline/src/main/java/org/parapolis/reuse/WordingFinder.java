package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parapolis.model.UptakeStatus;

/**
 * Finds the wording of a proposal in adopted paragraphs (codebook, "Uptake: status of a proposal").
 * It looks at words alone: not at the day, the part or the strength.
 */
public final class WordingFinder {

  private static final double NEAR = .9;
  private static final double MANY_BETWEEN = .2;
  private static final double OTHER_FORM_BELOW = .6;
  private static final double OTHER_FORM_OVERLAP = .75;
  private static final double PART = .4;
  private static final int PART_FRAGMENT = 5;
  private static final double PART_OVER_TWO = .75;
  private static final double SENTENCE_WITHOUT_LRGS = .6;

  private static final Comparator<Match> BY_CONTAINMENT =
      Comparator.comparingDouble(Match::containment)
          .thenComparingDouble(Match::overlap)
          .thenComparing(match -> match.passage().asked());

  private static final Comparator<Match> BY_OVERLAP =
      Comparator.comparingDouble(Match::overlap)
          .thenComparingDouble(Match::containment)
          .thenComparing(match -> match.passage().asked());

  private final TextComparer comparer;

  public WordingFinder(TextComparer comparer) {
    this.comparer = comparer;
  }

  /** A proposal of {@code length} words in the passage at {@code index}. */
  private record Match(
      int index, ComparedPassage passage, Chain chain, double overlap, int length) {

    double containment() {
      return length == 0 ? 0 : (double) chain.size() / length;
    }

    boolean keepsLrgsOrSentence() {
      return passage.terms() != ComparedPassage.Terms.LRG_LOST
          || containment() >= SENTENCE_WITHOUT_LRGS;
    }

    /** The wording by the chain alone. */
    UptakeStatus wording() {
      int between = chain.between();
      if (chain.size() == length && between == 0) {
        return UptakeStatus.VERBATIM;
      }
      boolean near = containment() >= NEAR || chain.size() == length - 1;
      if (near && between <= MANY_BETWEEN * length) {
        return UptakeStatus.NEAR_VERBATIM;
      }
      return containment() >= PART && holdsPart() ? UptakeStatus.PARTIAL : UptakeStatus.ABSENT;
    }

    /** "The role of", "on human rights" stand everywhere. */
    boolean holdsPart() {
      return chain.longestFragment() >= Math.min(PART_FRAGMENT, length);
    }
  }

  /** The best of all passages; the first of equals. */
  public Found find(ComparedText proposal, List<ComparedPassage> passages) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      ComparedPassage passage = passages.get(i);
      if (passage.terms() != ComparedPassage.Terms.NONE) {
        Match match = match(proposal, passage, i, comparer.chain(proposal, passage.text()));
        if (match.keepsLrgsOrSentence()) {
          matches.add(match);
        }
      }
    }
    if (matches.isEmpty()) {
      return Found.NOTHING;
    }
    Found found = capped(wording(proposal, matches), passages);
    return negated(proposal, passages, matches, found);
  }

  private static Match match(
      ComparedText proposal, ComparedPassage passage, int index, Chain chain) {
    return new Match(index, passage, chain, proposal.overlap(passage.text()), proposal.size());
  }

  private static Found wording(ComparedText proposal, List<Match> matches) {
    Match best = best(matches, BY_CONTAINMENT);
    best = best.containment() >= PART ? best : best(matches, BY_OVERLAP);
    UptakeStatus wording = best.wording();
    if (wording == UptakeStatus.VERBATIM || wording == UptakeStatus.NEAR_VERBATIM) {
      return found(best, wording);
    }
    if (best.containment() < OTHER_FORM_BELOW && best.overlap() >= OTHER_FORM_OVERLAP) {
      return found(best, UptakeStatus.PARAPHRASE);
    }
    Found two = overTwo(proposal, matches);
    return two.containment() > best.containment() ? two : found(best, wording);
  }

  private static Match best(List<Match> matches, Comparator<Match> order) {
    Match best = matches.get(0);
    for (Match match : matches) {
      best = order.compare(match, best) > 0 ? match : best;
    }
    return best;
  }

  private static Found found(Match match, UptakeStatus wording) {
    return new Found(
        wording, false, match.index(), -1, match.chain(), match.containment(), match.overlap());
  }

  /** The best two passages that follow one another and have enough together. */
  private static Found overTwo(ComparedText proposal, List<Match> matches) {
    Found best = Found.NOTHING;
    for (int i = 1; i < matches.size(); i++) {
      Match one = matches.get(i - 1);
      Match two = matches.get(i);
      if (two.passage().follows() && two.index() == one.index() + 1) {
        BitSet both = words(one.chain());
        both.or(words(two.chain()));
        double containment = (double) both.cardinality() / proposal.size();
        boolean part = one.holdsPart() || two.holdsPart();
        if (part && containment >= PART_OVER_TWO && containment > best.containment()) {
          best =
              new Found(
                  UptakeStatus.PARTIAL,
                  false,
                  one.index(),
                  two.index(),
                  one.chain(),
                  containment,
                  Math.max(one.overlap(), two.overlap()));
        }
      }
    }
    return best;
  }

  private static BitSet words(Chain chain) {
    BitSet words = new BitSet();
    chain.links().forEach(link -> words.set(link.here()));
    return words;
  }

  private static Found capped(Found found, List<ComparedPassage> passages) {
    boolean capped =
        switch (passages.get(found.passage()).terms()) {
          case ALL -> false;
          case SOME, NONE, LRG_LOST -> true;
        };
    return capped && found.wording() != UptakeStatus.ABSENT
        ? with(found, UptakeStatus.PARTIAL, false)
        : found;
  }

  private static Found with(Found found, UptakeStatus wording, boolean negated) {
    return new Found(
        wording,
        negated,
        found.passage(),
        found.next(),
        found.chain(),
        found.containment(),
        found.overlap());
  }

  /** Whether the wording is better, or there at all, only across a negation. */
  private Found negated(
      ComparedText proposal, List<ComparedPassage> passages, List<Match> matches, Found found) {
    if (found.wording() != UptakeStatus.VERBATIM) {
      Match best = best(acrossNegation(proposal, matches), BY_CONTAINMENT);
      if (rank(best.wording()) > rank(found.wording())) {
        return with(found(best, best.wording()), best.wording(), true);
      }
    }
    ComparedText got = passages.get(found.passage()).text();
    boolean reversed =
        found.wording() == UptakeStatus.PARAPHRASE
            ? comparer.negatesAlone(proposal, got)
            : comparer.opensBehindNegation(found.chain(), proposal.words(), got.words());
    return reversed && found.wording() != UptakeStatus.ABSENT
        ? with(found, found.wording(), true)
        : found;
  }

  private List<Match> acrossNegation(ComparedText proposal, List<Match> matches) {
    return matches.stream()
        .map(
            match ->
                match(
                    proposal,
                    match.passage(),
                    match.index(),
                    comparer.chainAcrossNegation(proposal, match.passage().text())))
        .toList();
  }

  private static int rank(UptakeStatus wording) {
    return switch (wording) {
      case VERBATIM -> 3;
      case NEAR_VERBATIM -> 2;
      case PARTIAL, PARAPHRASE -> 1;
      default -> 0;
    };
  }
}
