package org.parapolis.jobs.cli;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.parapolis.jobs.input.InputLister;
import org.parapolis.jobs.input.Listing;
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
    return new InputLister(Configuration::new).list(inputs);
  }
}
