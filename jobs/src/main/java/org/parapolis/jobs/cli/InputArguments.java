package org.parapolis.jobs.cli;

import java.util.List;
import org.parapolis.jobs.input.InputLister;
import org.parapolis.jobs.input.Listing;
import org.parapolis.jobs.spark.HadoopSettings;
import picocli.CommandLine.Parameters;

/** What to read. */
final class InputArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, globs, or addresses such as hdfs://host/folder.")
  private List<String> inputs;

  String first() {
    return inputs.get(0);
  }

  Listing list() {
    return new InputLister(HadoopSettings::get).list(inputs);
  }
}
