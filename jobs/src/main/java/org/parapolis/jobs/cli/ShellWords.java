package org.parapolis.jobs.cli;

import java.util.List;
import java.util.stream.Collectors;

/** A command line to paste into a POSIX shell: words that it would read otherwise are quoted. */
final class ShellWords {

  private ShellWords() {}

  static String join(List<String> words) {
    return words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return word.matches("[\\w./=:,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
