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
            .put("name", report.file().replace('.', '-'))
            .put("path", report.file())
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
    for (Column<?> column : table.columns()) {
      fields
          .addObject()
          .put("name", column.name())
          .put("type", column.type().frictionless())
          .put("description", column.description());
    }
    schema.putArray("missingValues").add("");
    if (!table.key().isEmpty()) {
      table.key().forEach(schema.putArray("primaryKey")::add);
    }
    if (table.columns().get(0).name().equals("document")) {
      ObjectNode foreign = schema.putArray("foreignKeys").addObject().put("fields", "document");
      foreign.putObject("reference").put("resource", "documents").put("fields", "id");
    }
  }

  /** Names in a data package are lower case, without spaces. */
  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
  }
}
