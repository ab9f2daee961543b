package org.parapolis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of paragraphs that people coded. */
public final class GoldFiles {
  private static final Path FOLDER = Path.of("../data/gold");

  private GoldFiles() {}

  /** All there are, by name. */
  public static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches("paragraphs.*\\.jsonl"))
          .sorted()
          .toList();
    }
  }
}
