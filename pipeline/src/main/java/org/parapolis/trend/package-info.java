/**
 * What counts allow to be said: from counts to rates with their intervals, and from rates to
 * verdicts on their course. The JDK and Hipparchus alone. {@code data/STATISTICS.md} tells readers
 * of a report the same in plain words, and how well the intervals hold.
 *
 * <p><b>Numbers.</b> A number says relative to what, so it is never bare: count and total stay
 * beside it. Where the total is 0 there is no value, which is not a value of 0: a year without
 * documents is a gap in a curve, a year whose documents are silent is its lowest point.
 *
 * <p><b>Intervals</b> ({@link org.parapolis.model.Interval}) answer "how far could chance alone
 * have moved this, had as many texts been drawn from the same practice?". The unit of chance is the
 * document: mentions of one document come from one hand. {@link PoissonBootstrap} resamples
 * documents; a document has the same weights in every cell, so sums and differences of cells are
 * resampled by adding and subtracting. {@link Wilson} and {@link Garwood} take their cases for
 * independent, which whole documents nearly are, and paragraphs and mentions are not; they serve
 * for shares of documents, and where so little was found that resampling it tells nothing.
 *
 * <p><b>Verdicts.</b> {@link MannKendall} says whether a series keeps rising or falling, {@link
 * TheilSen} how fast, {@link Pettitt} where it jumps, and {@link Autocorrelation} how far to trust
 * the three; {@link BenjaminiHochberg} keeps a report of many series from finding trends by the
 * dozen. {@link Keyness} holds two bodies of text against each other.
 *
 * <p>The statistics take plain numbers and know nothing of documents, periods or bodies; the engine
 * beside them ({@link SeriesCounter}, {@link TrendTester}, {@link EventComparer}) knows all three
 * and has no formula of its own. What the library has is taken from it: distributions, ranks,
 * percentiles. Nothing here asks a clock or a random source: the same input gives the same bits.
 */
@NullMarked
package org.parapolis.trend;

import org.jspecify.annotations.NullMarked;
