package org.parapolis.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that {@code data/SECURITY.md} names are there. */
class SecurityPageTest {

  /** A class, a class and its method, or another method of the class before. */
  private static final Pattern NAMED =
      Pattern.compile("`([A-Z]\\w*(?:Test|IT))?(?:\\.([a-z]\\w*))?`");

  @Test
  void everyTestItNamesIsThere() throws IOException {
    Map<String, String> sources = sources();
    List<String> missing = new ArrayList<>();
    int named = 0;
    String source = "";
    Matcher names = NAMED.matcher(Files.readString(Path.of("../data/SECURITY.md")));
    while (names.find()) {
      named++;
      if (names.group(1) != null) {
        source = sources.getOrDefault(names.group(1), "");
      }
      boolean there =
          names.group(2) == null
              ? !source.isEmpty()
              : source.contains("void " + names.group(2) + "(");
      if (!there) {
        missing.add(names.group());
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(named > 25, named + " tests");
  }

  /** The sources of all tests by the name of their class. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (String module : List.of("../pipeline", "../jobs")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/test/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String name = file.getFileName().toString();
          sources.put(name.substring(0, name.length() - 5), Files.readString(file));
        }
      }
    }
    return sources;
  }
}
