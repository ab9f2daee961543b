package org.parapolis.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chart as a Vega-Lite specification that reads the tables beside it: the page draws the same one
 * from the data within it. What a reader may choose are its {@code params}.
 *
 * @param name without ".vl.json"
 */
record ChartSpec(String name) implements Report {

  /** In the order in which the page shows them. */
  static final List<ChartSpec> ALL =
      Stream.of(
              "curve",
              "bodies",
              "shares",
              "strength",
              "roles",
              "verbs",
              "companions",
              "terms",
              "first",
              "coverage")
          .map(ChartSpec::new)
          .toList();

  @Override
  public String file() {
    return name + ".vl.json";
  }

  @Override
  public String description() {
    return "Chart for Vega-Lite: " + spec().path("description").textValue();
  }

  @Override
  public void write(ReportInput input, Writer writer) throws IOException {
    Json.write(spec(), writer);
  }

  /** With its schema and the look that all charts share. */
  ObjectNode spec() {
    ObjectNode spec =
        Json.object().put("$schema", "https://vega.github.io/schema/vega-lite/v6.json");
    spec.setAll(read("charts/" + file()));
    spec.set("config", read("charts/config.json"));
    return spec;
  }

  private static ObjectNode read(String resource) {
    try {
      return Json.MAPPER.readValue(Templates.resource(resource), ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(resource + " is no JSON", e);
    }
  }
}
