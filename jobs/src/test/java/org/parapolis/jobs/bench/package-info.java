/**
 * What the pipeline costs, as ratios of CPU time to plainer ways of doing the same, measured in one
 * run on one machine. Every measurement has a JVM of its own, so that none warms another; {@link
 * org.parapolis.jobs.bench.Bench} starts them one after the other and writes the table.
 *
 * <p>CPU time is that of the process with all its threads (compiler, garbage collector) and the
 * processes it starts: it hardly depends on what else the machine does, wall time does.
 */
@NullMarked
package org.parapolis.jobs.bench;

import org.jspecify.annotations.NullMarked;
