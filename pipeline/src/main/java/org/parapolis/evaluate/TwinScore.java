package org.parapolis.evaluate;

import java.util.List;
import java.util.Objects;

/**
 * How far two readings of the same text agree; counts, so that scores can be added up.
 *
 * @param symbol of the reference
 * @param sameSymbol 1 or 0, and so on for date and title; sums where scores were added
 * @param documents compared
 * @param paragraphs of the reference in the sections that count
 * @param placed of them, those that the candidate has with the same section and address
 * @param words of the union of both readings: per address the greater count
 * @param sameWords of them, those that both have at the same address
 * @param missing addresses of the reference that the candidate lacks or puts in another section
 * @param extra addresses of the candidate that the reference lacks
 */
public record TwinScore(
    String symbol,
    int documents,
    int sameSymbol,
    int sameDate,
    int sameTitle,
    int paragraphs,
    int placed,
    long words,
    long sameWords,
    List<String> missing,
    List<String> extra) {

  public TwinScore {
    Objects.requireNonNull(symbol);
    missing = List.copyOf(missing);
    extra = List.copyOf(extra);
    if (placed > paragraphs || sameWords > words) {
      throw new IllegalArgumentException(symbol + ": more agreement than there is text");
    }
  }

  /** Share of paragraphs with the right section and address; 1 where there are none. */
  public double placedShare() {
    return paragraphs == 0 ? 1 : (double) placed / paragraphs;
  }

  /** Share of the same words; 1 where there are none. */
  public double wordShare() {
    return words == 0 ? 1 : (double) sameWords / words;
  }

  /** The scores of all pairs together, under the symbol "all". */
  public static TwinScore sum(List<TwinScore> scores) {
    return new TwinScore(
        "all",
        scores.stream().mapToInt(TwinScore::documents).sum(),
        scores.stream().mapToInt(TwinScore::sameSymbol).sum(),
        scores.stream().mapToInt(TwinScore::sameDate).sum(),
        scores.stream().mapToInt(TwinScore::sameTitle).sum(),
        scores.stream().mapToInt(TwinScore::paragraphs).sum(),
        scores.stream().mapToInt(TwinScore::placed).sum(),
        scores.stream().mapToLong(TwinScore::words).sum(),
        scores.stream().mapToLong(TwinScore::sameWords).sum(),
        scores.stream().flatMap(score -> score.missing().stream()).toList(),
        scores.stream().flatMap(score -> score.extra().stream()).toList());
  }
}
