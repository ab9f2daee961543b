package org.parapolis.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/** The JSON Schema (draft 2020-12) of a file of rows, from the declaration of its columns. */
record JsonRowsSchema(JsonRows<?> rows) implements Report {

  @Override
  public String file() {
    return "schema/" + rows.file().replace(".json", ".schema.json");
  }

  @Override
  public String description() {
    return "JSON Schema of " + rows.file();
  }

  @Override
  public void write(ReportInput input, Writer writer) throws IOException {
    ObjectNode schema =
        Json.object()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", rows.file())
            .put("description", rows.description())
            .put("type", "array");
    ObjectNode item =
        schema.putObject("items").put("type", "object").put("additionalProperties", false);
    ObjectNode properties = item.putObject("properties");
    ArrayNode required = item.putArray("required");
    for (Column<?> column : rows.chosen()) {
      ColumnRule rule = ColumnRule.of(rows.table(), column);
      describe(column, rule, properties.putObject(column.name()));
      required.add(column.name());
    }
    Json.write(schema, writer);
  }

  private static void describe(Column<?> column, ColumnRule rule, ObjectNode json) {
    String type =
        switch (column.type()) {
          case STRING, LIST, DATE -> "string";
          case INTEGER, YEAR -> "integer";
          case NUMBER -> "number";
          case BOOLEAN -> "boolean";
        };
    if (rule.required()) {
      json.put("type", type);
    } else {
      json.putArray("type").add(type).add("null");
    }
    if (column.type() == Column.Type.DATE) {
      json.put("format", "date");
    }
    if (!rule.values().isEmpty()) {
      rule.values().forEach(json.putArray("enum")::add);
    }
    if (rule.least() != null) {
      json.put("minimum", rule.least());
    }
    if (rule.most() != null) {
      json.put("maximum", rule.most());
    }
    String unit = column.type().isCounted() ? "; unit: " + rule.unit() : "";
    json.put("description", column.description() + unit);
  }
}
