package org.parapolis.trend;

import org.hipparchus.special.Erf;

/** The standard normal distribution, which the test statistics come near to. */
final class Normal {

  private Normal() {}

  /** The probability of a value as far from 0 as z, or farther, on either side. */
  static double twoSided(double z) {
    return Erf.erfc(Math.abs(z) / Math.sqrt(2));
  }

  /** Within this distance of 0 lies the given share, from 0 to 1. */
  static double reach(double share) {
    return Math.sqrt(2) * Erf.erfInv(share);
  }
}
