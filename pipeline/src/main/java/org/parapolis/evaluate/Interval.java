package org.parapolis.evaluate;

/** A 95 % interval, both ends within it. */
public record Interval(double low, double high) {}
