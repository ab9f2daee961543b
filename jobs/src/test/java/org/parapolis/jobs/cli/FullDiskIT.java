package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.jobs.ProgramCommand;

/**
 * A run in a process that may write only so much into a file: to the program that is a disk without
 * room.
 */
class FullDiskIT {

  @TempDir static Path temporary;

  @Test
  void isSaidInOneSentence() throws IOException, InterruptedException {
    Path runs = temporary.resolve("runs");
    List<String> command =
        new ArrayList<>(List.of("bash", "-c", "ulimit -f 600; exec \"$@\"", "-"));
    command.addAll(
        ProgramCommand.of(
            List.of("-XX:-UsePerfData", "-Dparapolis.home=.."),
            List.of(
                "run",
                "../data/sample",
                "--work",
                runs.toString(),
                "--reports",
                temporary.resolve("reports").toString())));
    Path said = temporary.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();

    assertEquals(Parapolis.BROKEN_ENVIRONMENT, process.waitFor());
    assertEquals(
        "run: the disk is full; make room or name other places with --work and --reports."
            + " What was there before is as it was, and what was done is not done again.\n",
        Files.readString(said));
    assertFalse(Files.exists(runs.resolve("sample/tables")), "half a run");
  }
}
