package org.parapolis.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * {@code datapackage.json}: every file and field, for machines (Frictionless Data Package 1). The
 * tables declare themselves, so it cannot differ from their headers.
 */
final class DataPackage implements Report {

  private final List<Report> reports;

  DataPackage(List<Report> reports) {
    this.reports = List.copyOf(reports);
  }

  @Override
  public String file() {
    return "datapackage.json";
  }

  @Override
  public String description() {
    return "Every file and column, for machines (Frictionless Data Package 1)";
  }

  @Override
  public void write(ReportInput input, Writer writer) throws IOException {
    ObjectNode json =
        Json.object()
            .put("profile", "data-package")
            .put("name", slug(input.run().name()))
            .put("title", "Local and regional governments in UN documents: " + input.run().name())
            .put("version", ReportWriter.SCHEMA_VERSION)
            .put(
                "description",
                "Counts of text in unofficial copies, for information only. Codes: codebook.");
    json.putArray("sources").addObject().put("title", "United Nations");
    ArrayNode resources = json.putArray("resources");
    for (Report report : reports) {
      if (report instanceof Table<?> table) {
        describe(table, resources.addObject());
      } else {
        resources
            .addObject()
            .put("name", report.file().replaceAll("[./]", "-"))
            .put("path", report.file())
            .put("description", report.description())
            .put("mediatype", mediaType(report.file()))
            .put("encoding", "utf-8");
      }
    }
    Json.write(json, writer);
  }

  private static void describe(Table<?> table, ObjectNode json) {
    json.put("name", table.name())
        .put("path", table.file())
        .put("profile", "tabular-data-resource")
        .put("description", table.description())
        .put("format", "csv")
        .put("mediatype", "text/csv")
        .put("encoding", "utf-8");
    json.putObject("dialect").put("delimiter", ",").put("lineTerminator", "\n");
    ObjectNode schema = json.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> describe(table, column, fields.addObject()));
    schema.putArray("missingValues").add("");
    if (!table.key().isEmpty()) {
      table.key().forEach(schema.putArray("primaryKey")::add);
    }
    if (table.columns().stream().anyMatch(column -> column.name().equals("document"))) {
      ObjectNode foreign = schema.putArray("foreignKeys").addObject().put("fields", "document");
      foreign.putObject("reference").put("resource", "documents").put("fields", "id");
    }
  }

  /** Beside what Table Schema knows: the unit of a number, and what parts the texts of a list. */
  private static void describe(Table<?> table, Column<?> column, ObjectNode json) {
    json.put("name", column.name())
        .put("type", column.type().frictionless())
        .put("description", column.description());
    ColumnRule rule = ColumnRule.of(table, column);
    if (column.type().isCounted()) {
      json.put("unit", rule.unit());
    }
    if (column.type() == Column.Type.LIST) {
      json.put("separator", Column.SEPARATOR);
    }
    ObjectNode constraints = Json.object();
    if (rule.required()) {
      constraints.put("required", true);
    }
    if (!rule.values().isEmpty()) {
      rule.values().forEach(constraints.putArray("enum")::add);
    }
    if (rule.least() != null) {
      constraints.put("minimum", rule.least());
    }
    if (rule.most() != null) {
      constraints.put("maximum", rule.most());
    }
    if (!constraints.isEmpty()) {
      json.set("constraints", constraints);
    }
  }

  private static String mediaType(String file) {
    return switch (file.substring(file.lastIndexOf('.'))) {
      case ".html" -> "text/html";
      case ".md" -> "text/markdown";
      default -> "application/json";
    };
  }

  /** Names in a data package are lower case, without spaces. */
  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
  }
}
