package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs commands once on one document, so that the JVM can keep the classes they load for later
 * starts (application class data sharing, JEP 350). The launcher does so after a build.
 */
final class Rehearsal {

  private static final String FILE = "data/sample/hrc/A_HRC_RES_57_12E.xml";

  private Rehearsal() {}

  /**
   * Performs them, silently, whatever comes of each.
   *
   * @param arguments an empty folder for tables and report, which the caller removes
   */
  public static void main(String[] arguments) {
    String folder = arguments[0];
    String file = RunPlace.home().resolve(FILE).toString();
    List<String> run = List.of("--name", "rehearsal", "--work", folder);
    perform(List.of("run", file, "--reports", folder, "--master", "local[1]"), run);
    perform(List.of("show", file), List.of());
    perform(List.of("explain", "A/HRC/RES/57/12", "OP3"), run);
    perform(List.of("search", "\"local governments\""), run);
    perform(List.of("search", "#actor", "--by", "year"), run);
    perform(List.of("series", "#actor"), run);
    perform(List.of("lineage", "A/HRC/RES/57/12", "OP3"), run);
    perform(List.of("lexicon", "check"), List.of());
    perform(List.of("no-such-command"), List.of());
    System.exit(0);
  }

  private static void perform(List<String> command, List<String> more) {
    String[] words = Stream.of(command, more).flatMap(List::stream).toArray(String[]::new);
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Parapolis.commandLine(words).setOut(nowhere).setErr(nowhere).execute(words);
  }
}
