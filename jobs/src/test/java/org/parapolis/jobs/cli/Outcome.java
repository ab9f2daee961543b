package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What a command line printed, and its exit code. */
record Outcome(int exit, String out, String err) {

  /** Runs the words behind {@code ./parapolis} as a user types them. */
  static Outcome of(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Parapolis.commandLine(words)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(words);
    return new Outcome(exit, out.toString(), err.toString());
  }

  /** What was printed but for the places, which are those of the run. */
  static String counts(String printed) {
    return printed.replaceAll("(?m)^written to .*\n", "");
  }

  static Outcome of(List<String> words) {
    return of(words.toArray(String[]::new));
  }
}
