package org.parapolis.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A CSV file as spreadsheets save it: with commas, semicolons or tabs, LF or CRLF. */
final class Sheet {

  private static final CsvMapper MAPPER =
      CsvMapper.csvBuilder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private Sheet() {}

  /**
   * Its rows, the header first.
   *
   * @throws InputFormatException where it is not CSV, not UTF-8 or too large
   */
  static List<String[]> rows(Path file) throws IOException {
    String content = TextFile.read(file);
    List<String[]> all = new ArrayList<>();
    try (MappingIterator<String[]> rows =
        MAPPER
            .readerFor(String[].class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator(content)))
            .readValues(content)) {
      while (rows.hasNextValue()) {
        all.add(rows.nextValue());
      }
      return all;
    } catch (JsonProcessingException e) {
      throw new InputFormatException(
          file + ": row " + (all.size() + 1) + ": not CSV: " + e.getOriginalMessage(), e);
    }
  }

  private static char separator(String content) {
    String header = content.lines().findFirst().orElse("");
    return ",;\t"
        .chars()
        .mapToObj(c -> (char) c)
        .collect(
            Collectors.maxBy(
                Comparator.comparingLong(c -> header.chars().filter(h -> h == c).count())))
        .orElse(',');
  }
}
