package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every JSON file of a report against the schema that lies beside it. */
class JsonSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir Path folder;

  @Test
  void everyJsonFileHasItsSchemaAndMeetsIt() throws IOException {
    new ReportWriter(folder, Clock.systemUTC(), List.of()).write(new RealSample().input());
    assertEquals(List.of("run", "series", "summary"), described());
    for (String name : described()) {
      assertEquals(List.of(), errors(name, json(name + ".json")), name);
    }
  }

  @Test
  void theSchemasRefuseWhatIsNotInThem() throws IOException {
    new ReportWriter(folder, Clock.systemUTC(), List.of()).write(new RealSample().input());
    ObjectNode run = (ObjectNode) json("run.json");
    ((ObjectNode) run.get("counts")).put("words", -1);
    assertNotEquals(List.of(), errors("run", run));

    JsonNode series = json("series.json");
    ((ObjectNode) series.get(0)).put("date", "2021");
    ((ObjectNode) series.get(1)).put("set", "narrow");
    ((ObjectNode) series.get(2)).put("N", 1);
    assertEquals(
        List.of("/0/date", "/1/set", "/2"),
        errors("series", series).stream()
            .map(error -> error.getInstanceLocation().toString())
            .toList());
  }

  private List<String> described() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("schema"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".schema.json", ""))
          .sorted()
          .toList();
    }
  }

  private List<Error> errors(String name, JsonNode json) throws IOException {
    Schema schema = SCHEMAS.getSchema(json("schema/" + name + ".schema.json"));
    return schema.validate(
        json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private JsonNode json(String file) throws IOException {
    return JSON.readTree(folder.resolve(file).toFile());
  }
}
