package org.parapolis.jobs.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parapolis.Pipeline;

/**
 * The pipeline of this JVM. All tasks of an executor share one, since it holds the language models;
 * it is the one static in the program, because Spark gives tasks no other place to meet.
 */
final class WorkerPipeline {

  private static final Map<WorkerSettings, Pipeline> PIPELINES = new ConcurrentHashMap<>();

  private WorkerPipeline() {}

  static Pipeline of(WorkerSettings settings) {
    return PIPELINES.computeIfAbsent(
        settings, wanted -> Pipeline.with(wanted.lexicons()).isolated(wanted.ocr()));
  }
}
