package org.parapolis.jobs.spark;

import org.parapolis.evaluate.Sample;

/**
 * A sample of a run.
 *
 * @param rest paragraphs of the run that are in no stratum: nothing was found in them, and they
 *     hold no broad word
 */
public record DrawnSample(Sample sample, int rest) {}
