package org.parapolis.jobs.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parapolis.Pipeline;
import org.parapolis.extract.OcrMode;
import org.parapolis.lexicon.LexiconFiles;

/**
 * The pipeline of this JVM. All tasks of an executor share one, since it holds the language models;
 * it is the one static in the program, because Spark gives tasks no other place to meet.
 */
final class WorkerPipeline {

  private static final Map<LexiconFiles, Pipeline> PIPELINES = new ConcurrentHashMap<>();

  private WorkerPipeline() {}

  static Pipeline of(LexiconFiles lexicons) {
    return PIPELINES.computeIfAbsent(lexicons, files -> Pipeline.with(files).isolated(OcrMode.OFF));
  }
}
