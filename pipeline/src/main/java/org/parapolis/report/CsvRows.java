package org.parapolis.report;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads back a table that a report wrote. */
final class CsvRows {

  private static final CsvMapper MAPPER = new CsvMapper();

  private CsvRows() {}

  /**
   * Hands over the rows, cells by column, as the cells were before they were guarded.
   *
   * @param wanted columns that must be there
   * @throws IOException where there is no such file, it is not CSV, or a column is missing
   */
  static void read(Path file, List<String> wanted, Consumer<Map<String, String>> rows)
      throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file);
        MappingIterator<Map<String, String>> lines =
            MAPPER
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(reader)) {
      boolean first = true;
      while (lines.hasNextValue()) {
        Map<String, String> cells = lines.nextValue();
        if (first && !cells.keySet().containsAll(wanted)) {
          throw new IOException("it lacks a column of " + String.join(", ", wanted));
        }
        first = false;
        cells.replaceAll((column, cell) -> Column.unguarded(cell));
        rows.accept(cells);
      }
    }
  }
}
