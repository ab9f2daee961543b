package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Two folders hold the same files, byte for byte. */
final class SameFiles {

  private SameFiles() {}

  /**
   * @param but names of files that may differ
   */
  static void check(Path expected, Path found, String... but) throws IOException {
    List<Path> files = files(expected);
    assertNotEquals(List.of(), files);
    assertEquals(files, files(found));
    for (Path file : files) {
      if (!List.of(but).contains(file.toString())) {
        assertEquals(
            -1, Files.mismatch(expected.resolve(file), found.resolve(file)), file::toString);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
