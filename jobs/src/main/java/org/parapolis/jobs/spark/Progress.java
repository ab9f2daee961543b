package org.parapolis.jobs.spark;

import java.util.function.LongSupplier;

/** Shows how far a stage has come: on a terminal as a line that moves, elsewhere not at all. */
@FunctionalInterface
public interface Progress {

  /** Nobody watches. */
  Progress SILENT = (stage, total, done, work) -> work.run();

  /**
   * Does the work and shows how far it is.
   *
   * @param total how many documents there are
   * @param done asked from time to time how many are done
   */
  void during(String stage, long total, LongSupplier done, Runnable work);
}
