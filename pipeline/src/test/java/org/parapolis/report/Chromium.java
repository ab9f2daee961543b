package org.parapolis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens a page from disk in a real headless Chromium, without network. */
final class Chromium {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  /** A page as the browser made it: its elements, and what it complained of. */
  record Opened(String dom, List<String> complaints) {}

  private final Path folder;

  /**
   * @param folder an empty one, for the browser's profile and output
   */
  Chromium(Path folder) {
    this.folder = folder;
  }

  Opened open(Path page, String... more) throws IOException, InterruptedException {
    if (!Files.isExecutable(PROGRAM)) {
      throw new AssertionError(
          PROGRAM + " is missing; on Debian: apt-get install --no-install-recommends chromium");
    }
    Path dom = folder.resolve("dom.html");
    Path log = folder.resolve("log.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1280,1600",
                "--virtual-time-budget=20000",
                "--enable-logging=stderr"));
    command.addAll(List.of(more));
    command.add("--dump-dom");
    command.add(page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the browser did not end: " + Files.readString(log));
    }
    List<String> complaints =
        Files.readAllLines(log).stream().filter(line -> line.contains("CONSOLE")).toList();
    return new Opened(Files.readString(dom), complaints);
  }
}
