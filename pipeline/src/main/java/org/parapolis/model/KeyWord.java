package org.parapolis.model;

/**
 * A word that one group of paragraphs uses more, or less, than another.
 *
 * @param comparison {@code body}: one body against all others; {@code time}: the later half of a
 *     body's years against the earlier
 * @param focus what is looked at: "GA", "2023-2025"
 * @param reference what it is held against: "other bodies", "2019-2022"
 * @param word folded as {@link NormalText} does
 * @param focusTotal words of the focus, numbers apart
 * @param documents of the focus that hold it
 * @param logRatio doublings from reference to focus
 * @param g2 log-likelihood
 * @param q p, adjusted over all words that were tested
 * @param document the first that holds it, of the side that has more of it; {@code address} there
 */
public record KeyWord(
    String comparison,
    Body body,
    String focus,
    String reference,
    String word,
    long focusCount,
    long focusTotal,
    long referenceCount,
    long referenceTotal,
    long documents,
    double logRatio,
    double g2,
    double p,
    double q,
    DocumentId document,
    Address address) {

  /** The same with p adjusted. */
  public KeyWord adjusted(double q) {
    return new KeyWord(
        comparison,
        body,
        focus,
        reference,
        word,
        focusCount,
        focusTotal,
        referenceCount,
        referenceTotal,
        documents,
        logRatio,
        g2,
        p,
        q,
        document,
        address);
  }
}
