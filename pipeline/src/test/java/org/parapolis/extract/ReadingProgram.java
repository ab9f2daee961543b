package org.parapolis.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A batch in a JVM of its own, which a test may kill; prints the reason of each failure. */
final class ReadingProgram {

  private ReadingProgram() {}

  public static void main(String[] files) throws Exception {
    Extractor extractor = Extractor.isolated(OcrMode.OFF, Duration.ofMinutes(5));
    for (String file : files) {
      System.out.println(reason(extractor, Path.of(file)));
    }
  }

  private static String reason(Extractor extractor, Path file) throws Exception {
    try {
      extractor.extract(file.toString(), Files.readAllBytes(file));
      return "read";
    } catch (ExtractionException e) {
      return e.reason();
    }
  }
}
