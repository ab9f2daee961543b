package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VersionsTest {

  @Test
  void namesTheCodebookAsItNamesItselfAndItsLastChange() throws IOException {
    String book = Files.readString(Path.of("../data/CODEBOOK.md"));
    String version = Versions.all().get("codebook");
    assertEquals(first("\nVersion ([\\d.]+)\\. ", book), version);
    assertEquals(first("\n## Versions\n(?:[^-].*\n)*- ([\\d.]+)\\b", book), version);
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
