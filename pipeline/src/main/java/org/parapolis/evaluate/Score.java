package org.parapolis.evaluate;

/**
 * How well what was found agrees with what was coded.
 *
 * @param matched pairs of a found and a coded mention
 * @param found how many were found
 * @param coded how many were coded by hand
 */
public record Score(int matched, int found, int coded) {

  public double precision() {
    return found == 0 ? Double.NaN : (double) matched / found;
  }

  public double recall() {
    return coded == 0 ? Double.NaN : (double) matched / coded;
  }

  /** Harmonic mean of precision and recall; NaN where nothing was found nor coded. */
  public double f1() {
    return found + coded == 0 ? Double.NaN : 2.0 * matched / (found + coded);
  }

  Score plus(Score other) {
    return new Score(matched + other.matched, found + other.found, coded + other.coded);
  }
}
