package org.parapolis.jobs.store;

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
    RunFolder.hold(new LocalStore(runs.resolve("new"))).close();
    assertEquals(List.of(), names());
  }

  @Test
  void leavesWhatWasThereBefore() throws IOException {
    Path old = Files.createDirectories(runs.resolve("old"));
    RunFolder.hold(new LocalStore(old)).close();
    assertTrue(Files.isDirectory(old));

    try (RunFolder run = RunFolder.hold(new LocalStore(runs.resolve("new")))) {
      RunFolder.tables(run.store()).makeFolder("");
    }
    assertEquals(List.of("new", "old"), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(runs)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }
}
