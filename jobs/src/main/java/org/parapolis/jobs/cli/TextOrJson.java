package org.parapolis.jobs.cli;

import picocli.CommandLine.Option;

/** How a command prints: for people or for programs. */
final class TextOrJson {

  /** What {@code --format} takes, in either case. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text or json; default text.")
  private Format format;

  boolean isJson() {
    return format == Format.JSON;
  }
}
