package org.parapolis.trend;

/**
 * How much more often something is said in one body of text than in another, and how sure that is.
 *
 * <p>G² is Dunning's log-likelihood (1993) in the form of Rayson and Garside (2000, "Comparing
 * corpora using frequency profiling"), which sums over the two counts and not over the words left
 * over too: the likelihood ratio of two Poisson rates. So a total may be of words though what is
 * counted is longer than one, and for rare things both forms agree.
 *
 * <p>G² grows with the size of the texts, the ratio does not: rank by the ratio, and use G² to
 * leave out what may be chance. It takes occurrences for independent; one document that says a
 * thing ten times counts as ten, so p is too small where few documents hold the count.
 *
 * @param log2Ratio doublings of the rate from reference to focus (Hardie 2014, "Log Ratio: an
 *     informal introduction"): 1 is twice as often, -1 half as often. Where either count is 0, half
 *     an occurrence is added to both; 0 where both are
 * @param g2 from 0; 0 where the rates are equal
 * @param p of a G² as large where the rates are equal, chi-squared of one degree of freedom
 */
public record Keyness(double log2Ratio, double g2, double p) {

  /**
   * The focus against the reference.
   *
   * @param focusTotal what the focus's count is out of, in the same unit as the reference's
   * @throws IllegalArgumentException where a count is below 0 or a total is not above it
   */
  public static Keyness of(
      long focusCount, long focusTotal, long referenceCount, long referenceTotal) {
    if (focusCount < 0 || referenceCount < 0 || focusTotal < 1 || referenceTotal < 1) {
      throw new IllegalArgumentException(
          "not counts: %d of %d and %d of %d"
              .formatted(focusCount, focusTotal, referenceCount, referenceTotal));
    }
    double rate = (focusCount + referenceCount) / ((double) focusTotal + referenceTotal);
    double sum = term(focusCount, focusTotal * rate) + term(referenceCount, referenceTotal * rate);
    double g2 = Math.max(0, 2 * sum);
    double ratio = ratio(focusCount, focusTotal, referenceCount, referenceTotal);
    // A chi-squared of one degree of freedom is a normal deviate squared.
    return new Keyness(ratio, g2, Normal.twoSided(Math.sqrt(g2)));
  }

  private static double term(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  private static double ratio(
      long focusCount, long focusTotal, long referenceCount, long referenceTotal) {
    if (focusCount == 0 && referenceCount == 0) {
      return 0;
    }
    double more = focusCount == 0 || referenceCount == 0 ? 0.5 : 0;
    double focus = (focusCount + more) / focusTotal;
    double reference = (referenceCount + more) / referenceTotal;
    return (Math.log(focus) - Math.log(reference)) / Math.log(2);
  }
}
