package org.parapolis.jobs.cli;

import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells in one sentence what is wrong with a command line; the whole usage behind it would push the
 * sentence off the screen.
 */
final class UsageSentences implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] words) {
    CommandLine command = wrong.getCommandLine();
    command
        .getErr()
        .printf(
            "%s: %s%nSee ./%s --help.%n",
            command.getCommandName(), sentence(wrong), command.getCommandSpec().qualifiedName());
    return Parapolis.WRONG_USAGE;
  }

  private static String sentence(ParameterException wrong) {
    if (wrong instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .filter(word -> word.isPositional() && word.arity().min() > 1)
          .findFirst()
          .map(word -> "name at least %d of %s.".formatted(word.arity().min(), word.paramLabel()))
          .orElse(wrong.getMessage());
    }
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return wrong.getMessage();
    }
    CommandLine command = wrong.getCommandLine();
    String word = unmatched.getUnmatched().get(0);
    if (unmatched.isUnknownOption()) {
      return missing("option", word, command.getCommandSpec().optionsMap().keySet());
    }
    return command.getSubcommands().isEmpty()
        ? "\"" + word + "\" is one word too many."
        : missing("command", word, command.getSubcommands().keySet());
  }

  private static String missing(String kind, String word, Collection<String> names) {
    return "there is no %s \"%s\"; the nearest are %s."
        .formatted(kind, word, String.join(", ", NearestNames.of(word, names)));
  }
}
