/**
 * The pipeline spread over cores and machines; the only package that knows Spark.
 *
 * <p>Spark changes the speed, never the answer. What is distributed is the list of paths: a task
 * reads its files itself. A task builds the {@link org.parapolis.Pipeline} once per JVM, since it
 * holds CoreNLP's models. Whatever leaves a job is sorted by its key and written by one task per
 * file, split by a hash of the document that depends on the number of rows alone, so that the same
 * input gives the same bytes for any number of partitions.
 *
 * <p>Records become rows in one place, {@link org.parapolis.jobs.spark.Tables}: Spark's own encoder
 * writes records of Java 17 but cannot read them.
 */
@NullMarked
package org.parapolis.jobs.spark;

import org.jspecify.annotations.NullMarked;
