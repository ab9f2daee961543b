package org.parapolis.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the page needs of a table, column by column: {@code {"count": 2, "columns": {"value": [1.5,
 * null], "body": {"of": ["GA"], "at": [0, 0]}}}}. Texts, which repeat, stand once and are pointed
 * at; cells are those of the CSV.
 *
 * @param columns names, in this order
 */
record PageTable<R>(Table<R> table, List<String> columns, Predicate<R> kept) {

  PageTable {
    columns = List.copyOf(columns);
  }

  void write(ReportInput input, JsonGenerator json) throws IOException {
    List<R> rows = new ArrayList<>();
    for (Iterator<R> all = table.rows().apply(input); all.hasNext(); ) {
      R row = all.next();
      if (kept.test(row)) {
        rows.add(row);
      }
    }
    json.writeObjectFieldStart(table.name());
    json.writeNumberField("count", rows.size());
    json.writeObjectFieldStart("columns");
    for (String name : columns) {
      json.writeFieldName(name);
      Column<R> column = table.column(name);
      if (column.type().isCounted()) {
        writeNumbers(column, rows, json);
      } else {
        writeTexts(column, rows, json);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static <R> void writeNumbers(Column<R> column, List<R> rows, JsonGenerator json)
      throws IOException {
    json.writeStartArray();
    for (R row : rows) {
      String cell = column.cell(row);
      if (cell.isEmpty()) {
        json.writeNull();
      } else {
        json.writeNumber(new BigDecimal(cell).stripTrailingZeros().toPlainString());
      }
    }
    json.writeEndArray();
  }

  private static <R> void writeTexts(Column<R> column, List<R> rows, JsonGenerator json)
      throws IOException {
    Map<String, Integer> texts = new LinkedHashMap<>();
    List<@Nullable Integer> at = new ArrayList<>();
    for (R row : rows) {
      Object cell = column.typed(row);
      at.add(cell == null ? null : texts.computeIfAbsent(cell.toString(), key -> texts.size()));
    }
    json.writeStartObject();
    json.writeFieldName("of");
    json.writeArray(texts.keySet().toArray(String[]::new), 0, texts.size());
    json.writeArrayFieldStart("at");
    for (Integer place : at) {
      json.writePOJO(place);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
