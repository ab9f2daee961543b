package org.parapolis.model;

/** Where a number lies with 95 % confidence, in that number's unit: both ends finite and within. */
public record Interval(double low, double high) {

  public Interval {
    if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
      throw new IllegalArgumentException("not an interval: [" + low + ", " + high + "]");
    }
  }
}
