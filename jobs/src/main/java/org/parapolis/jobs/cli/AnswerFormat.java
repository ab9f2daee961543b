package org.parapolis.jobs.cli;

import picocli.CommandLine.Option;

/** How a command prints its answer: as a table for people, as CSV or JSON for programs. */
final class AnswerFormat {

  /** What {@code --format} takes, in either case. */
  enum Kind {
    TABLE,
    CSV,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "table, csv or json; default table.")
  private Kind kind;

  Kind kind() {
    return kind;
  }
}
