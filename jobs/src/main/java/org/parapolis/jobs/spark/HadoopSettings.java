package org.parapolis.jobs.spark;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.deploy.SparkHadoopUtil;

/** Hadoop's settings as Spark has them: those of the class path and {@code spark.hadoop.*}. */
public final class HadoopSettings {

  private HadoopSettings() {}

  /** On the driver, before or after Spark has started, and in a task. */
  public static Configuration get() {
    return SparkHadoopUtil.get().conf();
  }
}
