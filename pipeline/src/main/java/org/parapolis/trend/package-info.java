/**
 * What counts allow to be said: from counts to shares with their intervals. The JDK and Hipparchus
 * alone.
 *
 * <p>A share says relative to what, so it is never a bare number: {@link org.parapolis.model.Share}
 * keeps the count and the total beside the interval. Where the total is 0 there is no share, which
 * is not a share of 0: a year without documents is a gap in a curve, a year whose documents are
 * silent is its lowest point.
 *
 * <p>{@link Wilson}'s interval answers "how far could chance alone have moved this share, had as
 * many texts been drawn from the same practice?". It stays within 0 and 1 and does not shrink to
 * nothing at 0 of 10, which the textbook interval does. It takes its cases for independent. Whole
 * documents come near to that; paragraphs do not, since those of one document come from one hand:
 * the interval of a share of paragraphs is narrower than it ought to be.
 */
@NullMarked
package org.parapolis.trend;

import org.jspecify.annotations.NullMarked;
