package org.parapolis.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** JSON files for people: indented, with LF on every machine. */
public final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * Writes maps, lists, texts, numbers, truth values and null; maps in their own order. The writer
   * stays open.
   */
  public static void write(Map<String, ?> tree, Writer writer) throws IOException {
    write(MAPPER.<JsonNode>valueToTree(tree), writer);
  }

  static void write(JsonNode node, Writer writer) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    MAPPER.writer(printer).writeValue(writer, node);
    writer.write('\n');
  }
}
