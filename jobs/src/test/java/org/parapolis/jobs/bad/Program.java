package org.parapolis.jobs.bad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.parapolis.jobs.ProgramCommand;

/**
 * The command line in a JVM of its own: with a heap, a working folder, a folder for temporary files
 * and a locale of its own, so that a test sees what it leaves behind and what it needs.
 *
 * @param folder holds the working folder {@code cwd}, the temporary files {@code tmp} and what the
 *     program printed
 * @param locale as in {@code LC_ALL}
 */
record Program(Path folder, String heap, String locale) {

  /**
   * What it did.
   *
   * @param exit code; 137 where it was stopped after its time
   */
  record Ended(int exit, String out, String err) {}

  /** A run over the corpus, named {@code bad}, into {@code work} and {@code reports}. */
  Ended run(Duration limit, Path corpus, String master) throws IOException, InterruptedException {
    List<String> arguments =
        List.of(
            "run",
            corpus.toString(),
            "--name=bad",
            "--work=" + folder.resolve("work"),
            "--reports=" + folder.resolve("reports"),
            "--lexicons=" + Path.of("../lexicons").toAbsolutePath(),
            "--events=" + Path.of("../data/events.csv").toAbsolutePath(),
            "--master=" + master);
    Path cwd = Files.createDirectories(folder.resolve("cwd"));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command(arguments))
            .directory(cwd.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", locale);
    Process process = builder.start();
    if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return new Ended(process.exitValue(), text(out), text(err));
  }

  private List<String> command(List<String> arguments) throws IOException {
    return ProgramCommand.of(
        List.of(
            "-Xmx" + heap,
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp"))),
        arguments);
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
