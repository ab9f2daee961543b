package org.parapolis.jobs.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program; its work is done by the commands. */
@Command(
    name = "parapolis",
    mixinStandardHelpOptions = true,
    versionProvider = Parapolis.Version.class,
    description =
        "Finds and classifies mentions of local and regional governments in UN documents.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      ExtractCommand.class,
      MentionsCommand.class,
      IndexCommand.class,
      ReportCommand.class,
      ShowCommand.class,
      ExplainCommand.class,
      SearchCommand.class,
      SeriesCommand.class,
      UptakeCommand.class,
      DraftsCommand.class,
      LineageCommand.class,
      CompendiumCommand.class,
      EvaluateCommand.class,
      SampleCommand.class,
      AgreementCommand.class,
      LexiconCommand.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but some documents failed; they are in the table failures",
      "2:wrong usage",
      "3:broken environment: disk, permission, lexicon, index, another run"
    },
    footer = {"", "Begin with:", "  ./parapolis run data/sample"})
public final class Parapolis implements Runnable {

  /** Done, but some documents failed. */
  static final int SOME_FAILED = 1;

  static final int WRONG_USAGE = CommandLine.ExitCode.USAGE;

  static final int BROKEN_ENVIRONMENT = 3;

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Parapolis())
        .setExecutionExceptionHandler(new ErrorSentences())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return Versions.all().entrySet().stream()
          .map(version -> version.getKey() + " " + version.getValue())
          .toArray(String[]::new);
    }
  }
}
