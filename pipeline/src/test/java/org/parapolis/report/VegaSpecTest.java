package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every Vega-Lite specification beside the data names a file and columns that are there. */
class VegaSpecTest {

  private static final Pattern DATUM = Pattern.compile("\\bdatum\\.([A-Za-z_]+)");

  @TempDir Path folder;

  @Test
  void everySpecificationNamesAFileOfTheReportAndItsColumns() throws IOException {
    new ReportWriter(folder, Clock.systemUTC(), List.of()).write(new RealSample().input());
    List<Path> specifications;
    try (Stream<Path> files = Files.list(folder)) {
      specifications = files.filter(file -> file.toString().endsWith(".vl.json")).sorted().toList();
    }
    assertFalse(specifications.isEmpty());
    for (Path file : specifications) {
      JsonNode specification = new ObjectMapper().readTree(file.toFile());
      assertTrue(
          specification.get("$schema").textValue().endsWith("/vega-lite/v6.json"), file.toString());
      assertEquals(Set.of(), unknown(specification, made(specification)), file.toString());
    }
  }

  @Test
  void seesAColumnThatIsNotThere() throws IOException {
    Files.writeString(folder.resolve("series.csv"), "date,value\n");
    JsonNode specification =
        new ObjectMapper()
            .readTree(
                """
                {"data": {"url": "series.csv"},
                 "transform": [{"calculate": "datum.value * datum.n", "as": "share"}],
                 "encoding": {"x": {"field": "year"}, "y": {"field": "share"}}}
                """);
    assertEquals(Set.of("n", "year"), unknown(specification, made(specification)));
  }

  /** The fields that transforms make. */
  private static Set<String> made(JsonNode specification) {
    Set<String> made = new TreeSet<>();
    for (JsonNode as : specification.findValues("as")) {
      if (as.isArray()) {
        as.forEach(name -> made.add(name.textValue()));
      } else {
        made.add(as.textValue());
      }
    }
    return made;
  }

  private Set<String> unknown(JsonNode node, Set<String> known) throws IOException {
    Set<String> columns = new TreeSet<>(known);
    JsonNode url = node.at("/data/url");
    if (url.isTextual()) {
      Path data = folder.resolve(url.textValue());
      assertTrue(Files.exists(data), url.textValue());
      columns.addAll(List.of(Files.readAllLines(data).get(0).split(",", -1)));
    }
    Set<String> unknown = new TreeSet<>();
    if (node.path("field").isTextual()) {
      unknown.add(node.get("field").textValue());
    }
    for (JsonNode child : node) {
      if (child.isTextual()) {
        DATUM.matcher(child.textValue()).results().forEach(name -> unknown.add(name.group(1)));
      }
      unknown.addAll(unknown(child, columns));
    }
    unknown.removeAll(columns);
    return unknown;
  }
}
