package org.parapolis.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

  @TempDir Path runs;

  @Test
  void leavesNoFolderWhereNothingWasWritten() throws IOException {
    RunFolder.hold(runs.resolve("new")).close();
    assertEquals(List.of(), names());
  }

  @Test
  void leavesWhatWasThereBefore() throws IOException {
    Path old = Files.createDirectories(runs.resolve("old"));
    RunFolder.hold(old).close();
    assertTrue(Files.isDirectory(old));

    try (RunFolder run = RunFolder.hold(runs.resolve("new"))) {
      Files.createDirectories(RunFolder.tables(run.folder()));
    }
    assertEquals(List.of("new", "old"), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(runs)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }
}
