package org.parapolis.jobs;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts the program in a JVM of its own, with the class path of the tests. */
public final class ProgramCommand {

  private ProgramCommand() {}

  /**
   * The words of the command.
   *
   * @param options of the JVM, besides those that Spark and the tests' class path need
   * @param arguments behind {@code ./parapolis}
   */
  public static List<String> of(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.matches("--add-opens.*|-Dio[.]netty.*"))
        .forEach(command::add);
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.parapolis.jobs.cli.Parapolis");
    command.addAll(arguments);
    return command;
  }
}
