package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DataReadmeTest {

  @Test
  void documentsEveryColumnAsItIsDeclared() throws IOException {
    String readme = Files.readString(Path.of("../data/README.md"));
    for (Report report : ReportWriter.reports(Path.of(""), Clock.systemUTC())) {
      if (report instanceof Table<?> table) {
        assertDescribes(readme, table);
      }
    }
  }

  private static void assertDescribes(String readme, Table<?> table) {
    String section =
        table.columns().stream()
            .map(
                column ->
                    "| `%s` | %s | %s |\n"
                        .formatted(
                            column.name(), column.type().frictionless(), column.description()))
            .collect(
                Collectors.joining(
                    "",
                    "### `%s`\n\n%s\n\n| column | type | meaning |\n|---|---|---|\n"
                        .formatted(table.file(), table.description()),
                    "\n"));
    assertTrue(readme.contains(section), "data/README.md should hold:\n" + section);
  }
}
