package org.parapolis.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what parsers lay aside; they leave it behind when they are killed. */
final class ScratchFolder {

  private ScratchFolder() {}

  static Path create() {
    try {
      return Files.createTempDirectory("parapolis-");
    } catch (IOException e) {
      throw new UncheckedIOException("There is no place for temporary files", e);
    }
  }

  /** Removes it as far as possible; a file that stays is no failure of a document. */
  static void delete(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
