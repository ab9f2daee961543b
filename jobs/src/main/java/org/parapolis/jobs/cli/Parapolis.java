package org.parapolis.jobs.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /** In the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(commandLine(arguments).execute(arguments));
  }

  /**
   * What parses the words. Where they begin with a command, it knows no other: to read the
   * annotations of all takes longer than to search.
   */
  static CommandLine commandLine(String... words) {
    CommandLine all = new CommandLine(new Parapolis());
    @Nullable Class<?> named = words.length == 0 ? null : COMMANDS.get(words[0]);
    if (named == null) {
      COMMANDS.forEach(all::addSubcommand);
    } else {
      all.addSubcommand(words[0], named);
    }
    return all.setExecutionExceptionHandler(new ErrorSentences())
        .setParameterExceptionHandler(new UsageSentences())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
  }

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("run", RunCommand.class);
    commands.put("extract", ExtractCommand.class);
    commands.put("mentions", MentionsCommand.class);
    commands.put("index", IndexCommand.class);
    commands.put("report", ReportCommand.class);
    commands.put("show", ShowCommand.class);
    commands.put("explain", ExplainCommand.class);
    commands.put("search", SearchCommand.class);
    commands.put("series", SeriesCommand.class);
    commands.put("uptake", UptakeCommand.class);
    commands.put("drafts", DraftsCommand.class);
    commands.put("lineage", LineageCommand.class);
    commands.put("compendium", CompendiumCommand.class);
    commands.put("evaluate", EvaluateCommand.class);
    commands.put("sample", SampleCommand.class);
    commands.put("agreement", AgreementCommand.class);
    commands.put("lexicon", LexiconCommand.class);
    commands.put("help", CommandLine.HelpCommand.class);
    return commands;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
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
