package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Dashboards hold on to names. {@code schema/VERSION.txt} lists the files of a report, and the
 * columns of its tables with their types, as each version of the schema has them.
 */
class SchemaVersionTest {

  private static final Path VERSIONS = RealSample.FOLDER.resolve("schema");

  @Test
  void filesAndColumnsAreThoseOfTheVersion() throws IOException {
    String file = ReportWriter.SCHEMA_VERSION + ".txt";
    Path written = Files.createDirectories(Path.of("target/schema")).resolve(file);
    Files.write(written, declared());
    assertEquals(
        String.join("\n", Files.readAllLines(VERSIONS.resolve(file))),
        String.join("\n", declared()),
        "raise ReportWriter.SCHEMA_VERSION as data/README.md says, unless it was not yet released;"
            + " then copy pipeline/"
            + written
            + " to "
            + VERSIONS);
  }

  @Test
  void aVersionRisesByWhatBecameOfTheNames() throws IOException {
    List<String> versions;
    try (Stream<Path> files = Files.list(VERSIONS)) {
      versions =
          files
              .map(file -> file.getFileName().toString().replace(".txt", ""))
              .sorted(Comparator.comparing(SchemaVersionTest::numbers, Comparator.naturalOrder()))
              .toList();
    }
    assertEquals(ReportWriter.SCHEMA_VERSION, versions.get(versions.size() - 1));
    for (int i = 1; i < versions.size(); i++) {
      Set<String> before = names(versions.get(i - 1));
      Set<String> after = names(versions.get(i));
      int place = after.containsAll(before) ? before.containsAll(after) ? 2 : 1 : 0;
      assertTrue(
          place >= raised(versions.get(i - 1), versions.get(i)),
          versions.get(i) + " rises in too low a place");
    }
  }

  private static List<String> declared() {
    List<String> names = new ArrayList<>();
    for (Report report : ReportWriter.reports(Path.of(""), Clock.systemUTC())) {
      names.add(report.file());
      if (report instanceof Table<?> table) {
        for (Column<?> column : table.columns()) {
          String type = column.type().frictionless();
          names.add(table.file() + " " + column.name() + " " + type);
        }
      }
    }
    return names;
  }

  private static Set<String> names(String version) throws IOException {
    return new TreeSet<>(Files.readAllLines(VERSIONS.resolve(version + ".txt")));
  }

  /** The first place in which two versions differ, from 0. */
  private static int raised(String before, String after) {
    String[] from = before.split("\\.", -1);
    String[] to = after.split("\\.", -1);
    int place = 0;
    while (from[place].equals(to[place])) {
      place++;
    }
    return place;
  }

  /** To sort by: 10 stands behind 9. */
  private static String numbers(String version) {
    return Stream.of(version.split("\\.", -1))
        .map(number -> "%05d".formatted(Integer.parseInt(number)))
        .reduce("", String::concat);
  }
}
